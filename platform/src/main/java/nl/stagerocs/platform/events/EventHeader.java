package nl.stagerocs.platform.events;

import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What every event says about itself: which fact, about what, in which school, and when (UTC). */
public record EventHeader(UUID id, String type, String subject, String school, Instant time) {

    static EventHeader of(CloudEvent event) {
        return new EventHeader(
                UUID.fromString(event.getId()),
                event.getType(),
                Objects.requireNonNull(event.getSubject(), "event without subject"),
                Objects.requireNonNull((String) event.getExtension("school"), "event without school"),
                Objects.requireNonNull(event.getTime(), "event without time").toInstant());
    }
}
