package nl.stagerocs.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** An event that this service could not take in, with its cause. It carries no content: that may hold personal data. */
record DeadLetter(
        String topic,
        long offset,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String school,
        @Nullable String cause,
        Instant failedAt,
        boolean replayed) {

    static DeadLetter of(ConsumerRecord<String, byte[]> record, boolean replayed) {
        return new DeadLetter(
                record.topic(),
                record.offset(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                header(record, "ce_school"),
                header(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN),
                Instant.ofEpochMilli(record.timestamp()),
                replayed);
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
