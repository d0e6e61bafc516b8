package nl.stagerocs.matching.applications;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A time at which student and trainer could meet. */
record Slot(
        @NotNull(message = "required") Instant startsAt,
        @NotNull(message = "required") Instant endsAt) {

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
