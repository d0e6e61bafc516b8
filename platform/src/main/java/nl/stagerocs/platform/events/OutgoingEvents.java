package nl.stagerocs.platform.events;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns an outbox row into a CloudEvent in Kafka's binary mode. */
class OutgoingEvents {

    private final URI source;

    OutgoingEvents(String service) {
        this.source = URI.create("/" + service);
    }

    ProducerRecord<String, byte[]> read(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        String body = row.getString("body");
        String traceparent = row.getString("traceparent");
        var event = CloudEventBuilder.v1()
                .withId(row.getString("id"))
                .withType(row.getString("type"))
                .withSource(source)
                .withSubject(subject)
                .withTime(row.getObject("occurred_at", OffsetDateTime.class))
                .withExtension("school", row.getString("school"));
        if (traceparent != null) {
            event.withExtension("traceparent", traceparent);
        }
        if (body != null) {
            event.withData("application/json", body.getBytes(StandardCharsets.UTF_8));
        }
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(
                        row.getString("topic"), subject)
                .writeBinary(event.build());
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }
}
