package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** An approved placement ends before its time, with a reason; when that is before its first day, it never begins. */
@Published(type = "nl.stagerocs.matching.PlacementEnded.v1", topic = "matching.placements")
record PlacementEnded(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        UUID placeId,
        UUID companyId,
        LocalDate endedOn,
        String reason) {}
