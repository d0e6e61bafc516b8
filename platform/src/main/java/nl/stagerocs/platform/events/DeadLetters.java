package nl.stagerocs.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;

/** The dead letters of this service, read from their topics when an operator looks; replaying goes through the same inbox. */
class DeadLetters {

    static final String SUFFIX = ".dlt";
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MOST_SHOWN = 500;

    private final List<String> topics;
    private final String group;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Inbox inbox;

    DeadLetters(List<String> topics, String group, ConsumerFactory<String, byte[]> consumers, Inbox inbox) {
        this.topics = topics;
        this.group = group;
        this.consumers = consumers;
        this.inbox = inbox;
    }

    List<DeadLetter> all() {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(group + "-dead-letters", "")) {
            var known = consumer.listTopics().keySet();
            var partitions = topics.stream()
                    .map(topic -> topic + SUFFIX)
                    .filter(known::contains)
                    .map(topic -> new TopicPartition(topic, 0))
                    .toList();
            return read(consumer, partitions, 0)
                    .map(this::describe)
                    .limit(MOST_SHOWN)
                    .toList();
        }
    }

    void replay(String topic, long offset) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(group + "-dead-letters", "")) {
            if (!topics.contains(topic) || !consumer.listTopics().containsKey(topic + SUFFIX)) {
                throw Refusal.notFound();
            }
            var record = read(consumer, List.of(new TopicPartition(topic + SUFFIX, 0)), offset)
                    .filter(each -> each.offset() == offset)
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            again(record, topic);
        }
    }

    private void again(ConsumerRecord<String, byte[]> record, String topic) {
        try {
            inbox.receive(record, topic);
        } catch (RuntimeException e) {
            log.warn("The dead letter {} of {} fails again", record.offset(), topic, e);
            throw Refusal.conflict("dead-letter-fails", e.getClass().getSimpleName());
        }
    }

    private Stream<ConsumerRecord<String, byte[]>> read(
            Consumer<String, byte[]> consumer, List<TopicPartition> partitions, long from) {
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        consumer.beginningOffsets(partitions).forEach((each, start) -> consumer.seek(each, Math.max(from, start)));
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (found.size() < MOST_SHOWN
                && ends.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
        }
        return found.stream()
                .filter(each -> group.equals(DeadLetter.header(each, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP)));
    }

    private DeadLetter describe(ConsumerRecord<String, byte[]> record) {
        String id = DeadLetter.header(record, "ce_id");
        return DeadLetter.of(record, id != null && inbox.holds(UUID.fromString(id)));
    }
}
