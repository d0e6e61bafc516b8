package nl.stagerocs.platform.testing;

import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks on Kafka as the other services would, and hears what this one says. */
public class EventFeed {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaTemplate<String, byte[]> kafka;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaAdmin admin;
    private final JsonMapper json = JsonMapper.builder().build();

    EventFeed(KafkaTemplate<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers, KafkaAdmin admin) {
        this.kafka = kafka;
        this.consumers = consumers;
        this.admin = admin;
    }

    /** An event that was heard. */
    public record Heard(UUID id, String type, String subject, String school, JsonNode body) {}

    /**
     * Publishes an event: its sample, with some fields replaced.
     *
     * @param event name and version, such as {@code PlacementApproved.v1}
     * @return the id of the event, to send it again with {@link #repeat}
     */
    public UUID send(String event, String school, UUID subject, Map<String, ?> fields) {
        UUID id = UUID.randomUUID();
        repeat(id, event, school, subject, fields);
        return id;
    }

    /** Publishes an event with the id of an earlier one. */
    public void repeat(UUID id, String event, String school, UUID subject, Map<String, ?> fields) {
        JsonNode schema = json.readTree(Contracts.schema(event));
        var body = (ObjectNode) json.readTree(Contracts.sample(event));
        fields.forEach((name, value) -> body.set(name, json.valueToTree(value)));
        send(
                schema.get("x-topic").stringValue(),
                id,
                schema.get("x-type").stringValue(),
                school,
                subject,
                json.writeValueAsBytes(body));
    }

    /** Publishes any bytes under a type; also what no service would say. */
    public void send(String topic, UUID id, String type, String school, UUID subject, byte[] body) {
        admin.createOrModifyTopics(new NewTopic(topic, 1, (short) 1));
        var cloudEvent = CloudEventBuilder.v1()
                .withId(id.toString())
                .withType(type)
                .withSource(URI.create("/test"))
                .withSubject(subject.toString())
                .withTime(OffsetDateTime.now())
                .withExtension("school", school)
                .withData("application/json", body)
                .build();
        kafka.send(KafkaMessageFactory.<String>createWriter(topic, subject.toString())
                        .writeBinary(cloudEvent))
                .join();
    }

    /** Waits until the event of this type about this subject is on Kafka, and returns the last one. */
    public Heard awaitPublished(String event, UUID subject) {
        return await().atMost(PATIENCE)
                .until(() -> published(event, subject), heard -> !heard.isEmpty())
                .getLast();
    }

    /** All events of this type about this subject that are on Kafka now. */
    public List<Heard> published(String event, UUID subject) {
        JsonNode schema = json.readTree(Contracts.schema(event));
        return all(schema.get("x-topic").stringValue()).stream()
                .filter(each -> each.type().equals(schema.get("x-type").stringValue()))
                .filter(each -> each.subject().equals(subject.toString()))
                .toList();
    }

    private List<Heard> all(String topic) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("feed-" + UUID.randomUUID(), "")) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            List<Heard> heard = new CopyOnWriteArrayList<>();
            while (ends.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(each -> heard.add(read(each)));
            }
            return heard;
        }
    }

    private Heard read(ConsumerRecord<String, byte[]> record) {
        var event = KafkaMessageFactory.createReader(record).toEvent();
        var data = event.getData();
        return new Heard(
                UUID.fromString(event.getId()),
                event.getType(),
                String.valueOf(event.getSubject()),
                String.valueOf(event.getExtension("school")),
                data == null ? json.nullNode() : json.readTree(data.toBytes()));
    }
}
