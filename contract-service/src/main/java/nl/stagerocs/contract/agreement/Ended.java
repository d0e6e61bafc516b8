package nl.stagerocs.contract.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** What an agreement takes from {@code PlacementEnded}. */
record Ended(UUID placementId, LocalDate endedOn) {}
