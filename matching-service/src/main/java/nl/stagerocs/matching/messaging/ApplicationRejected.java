package nl.stagerocs.matching.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The trainer has declined, with a reason. */
@Published(type = "nl.stagerocs.matching.ApplicationRejected.v1", topic = "matching.applications")
record ApplicationRejected(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        String reason,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {}
