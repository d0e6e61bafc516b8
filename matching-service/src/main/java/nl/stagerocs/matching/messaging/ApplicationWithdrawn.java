package nl.stagerocs.matching.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The student has withdrawn the application. */
@Published(type = "nl.stagerocs.matching.ApplicationWithdrawn.v1", topic = "matching.applications")
record ApplicationWithdrawn(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {}
