package nl.stagerocs.matching.places;

import java.util.UUID;

/** Said inside the service, in the same transaction, when a place is withdrawn. */
public record PlaceWithdrawal(UUID placeId, String reason) {}
