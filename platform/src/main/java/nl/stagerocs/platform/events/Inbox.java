package nl.stagerocs.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.schools.Schools;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes events in: each once, in one transaction with its effect, within its school. */
class Inbox {

    private final List<Subscription> subscriptions;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Inbox(List<Subscription> subscriptions, JdbcTemplate jdbc, TransactionTemplate transaction, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    void receive(ConsumerRecord<String, byte[]> record, String topic) {
        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
        EventHeader header = EventHeader.of(event);
        byte[] body = event.getData() == null ? null : event.getData().toBytes();
        List<Subscription> interested = subscriptions.stream()
                .filter(each -> each.topic().equals(topic) && each.handles(header, body))
                .toList();
        if (!interested.isEmpty()) {
            Schools.within(
                    header.school(),
                    () -> transaction.executeWithoutResult(status -> {
                        if (isNew(header.id())) {
                            interested.forEach(each -> each.handle(json, header, body));
                        }
                    }));
        }
    }

    boolean holds(UUID event) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from inbox where event_id = ?)", Boolean.class, event));
    }

    private boolean isNew(UUID event) {
        return jdbc.update("insert into inbox (event_id) values (?) on conflict do nothing", event) == 1;
    }

    /** Repeats come within minutes and replays within the fortnight that dead letters are kept. */
    @Scheduled(cron = "0 17 3 * * *")
    void forgetOldEvents() {
        jdbc.update("delete from inbox where received_at < now() - interval '60 days'");
    }
}
