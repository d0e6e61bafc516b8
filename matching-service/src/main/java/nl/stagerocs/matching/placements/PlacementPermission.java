package nl.stagerocs.matching.placements;

import java.util.UUID;

/** Said inside the service, in the same transaction, when a placement goes on at a company that lost its recognition. */
public record PlacementPermission(String school, UUID place) {}
