package nl.stagerocs.matching.placements;

import java.util.UUID;

/** Said inside the service, in the same transaction, when a supervisor has approved a placement. */
public record PlacementDecision(UUID studentId) {}
