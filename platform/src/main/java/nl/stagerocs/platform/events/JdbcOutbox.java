package nl.stagerocs.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as a table beside the state that its events tell of. */
class JdbcOutbox implements Outbox {

    /** Kafka's default limit is one megabyte; an event is a fact, not a file. */
    private static final int LARGEST_BODY = 512 * 1024;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final OutboxRelay relay;
    private final TraceContext trace;
    private final Clock clock;

    JdbcOutbox(JdbcTemplate jdbc, JsonMapper json, OutboxRelay relay, TraceContext trace, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.relay = relay;
        this.trace = trace;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(String school, UUID subject, Record event) {
        publishAll(school, List.of(new Told(subject, event)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishAll(String school, List<Told> events) {
        if (!events.isEmpty()) {
            record(events.stream().map(each -> row(school, each)).toList());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tombstone(String topic, String type, String school, UUID subject) {
        record(List.<@Nullable Object[]>of(row(topic, type, school, subject, null)));
    }

    private @Nullable Object[] row(String school, Told told) {
        Class<?> kind = told.event().getClass();
        Published published =
                Objects.requireNonNull(kind.getAnnotation(Published.class), () -> kind + " is not @Published");
        byte[] body = json.writeValueAsBytes(told.event());
        if (body.length > LARGEST_BODY) {
            throw new IllegalArgumentException(published.type() + " is larger than " + LARGEST_BODY + " bytes");
        }
        return row(
                published.topic(), published.type(), school, told.subject(), new String(body, StandardCharsets.UTF_8));
    }

    private @Nullable Object[] row(String topic, String type, String school, UUID subject, @Nullable String body) {
        return new @Nullable Object[] {
            Ids.next(), topic, type, subject, school, Timestamp.from(clock.instant()), trace.current(), body
        };
    }

    private void record(List<@Nullable Object[]> rows) {
        jdbc.batchUpdate("""
                insert into outbox (id, topic, type, subject, school, occurred_at, traceparent, body)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        TransactionSynchronizationManager.registerSynchronization(new WakeRelay());
    }

    private class WakeRelay implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}
