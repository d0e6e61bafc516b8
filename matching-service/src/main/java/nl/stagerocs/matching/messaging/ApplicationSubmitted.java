package nl.stagerocs.matching.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A student has applied for a place; the trainer must answer. */
@Published(type = "nl.stagerocs.matching.ApplicationSubmitted.v1", topic = "matching.applications")
record ApplicationSubmitted(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        @Nullable Boolean firstLook,
        @Nullable Instant answerBy) {}
