package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The school has set another last day for the agreement of an approved placement, or none any more. */
@Published(type = "nl.stagerocs.matching.PlacementDeadlineMoved.v1", topic = "matching.placements")
record PlacementDeadlineMoved(UUID placementId, @Nullable LocalDate agreementBy) {}
