package nl.stagerocs.matching.placements;

import java.util.UUID;

/** Said inside the service, in the same transaction, when a supervisor rejects a placement. */
public record PlacementRefusal(String school, UUID placeId) {}
