package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A trainer wants to meet the student, who must choose a time. */
@Published(type = "nl.stagerocs.matching.ApplicationInvited.v1", topic = "matching.applications")
record ApplicationInvited(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId) {}
