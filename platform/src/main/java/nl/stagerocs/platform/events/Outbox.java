package nl.stagerocs.platform.events;

import java.util.List;
import java.util.UUID;

/** Events on their way out: recorded in the caller's transaction, published in the order of their commits per subject. */
public interface Outbox {

    /**
     * Records an event.
     *
     * @param subject id of the aggregate that the event tells of; events of one subject stay in order
     * @param event a record that carries {@link Published}
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    void publish(String school, UUID subject, Record event);

    /** An event and the aggregate that it tells of. */
    record Told(UUID subject, Record event) {}

    /** Records events in this order, as {@link #publish} would one by one, but with few round trips to the database. */
    void publishAll(String school, List<Told> events);

    /**
     * Records that a subject of a compacted topic is erased.
     *
     * @param type the CloudEvents type of the erasure
     */
    void tombstone(String topic, String type, String school, UUID subject);
}
