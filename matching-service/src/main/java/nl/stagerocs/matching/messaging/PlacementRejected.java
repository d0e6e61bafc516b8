package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The supervisor has rejected the placement, with a reason. */
@Published(type = "nl.stagerocs.matching.PlacementRejected.v1", topic = "matching.placements")
record PlacementRejected(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        UUID placeId,
        UUID companyId,
        String reason,
        @Nullable UUID applicationId) {}
