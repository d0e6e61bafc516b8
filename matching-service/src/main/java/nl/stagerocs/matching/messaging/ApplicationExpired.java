package nl.stagerocs.matching.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** Nobody answered in time; the student can search on. */
@Published(type = "nl.stagerocs.matching.ApplicationExpired.v1", topic = "matching.applications")
record ApplicationExpired(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {}
