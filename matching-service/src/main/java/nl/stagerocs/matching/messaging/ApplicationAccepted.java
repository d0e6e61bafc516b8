package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The trainer has accepted the student; a placement is proposed with it. */
@Published(type = "nl.stagerocs.matching.ApplicationAccepted.v1", topic = "matching.applications")
record ApplicationAccepted(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        UUID placementId) {}
