package nl.stagerocs.contract.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agreement takes from {@code PlacementDeadlineMoved}. */
record DeadlineMoved(UUID placementId, @Nullable LocalDate agreementBy) {}
