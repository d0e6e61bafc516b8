package nl.stagerocs.matching.placements;

import java.util.Set;
import java.util.UUID;

/** Said inside the service, in the same transaction, when students have got a place. */
public record PlacementDecision(String school, Set<UUID> students) {}
