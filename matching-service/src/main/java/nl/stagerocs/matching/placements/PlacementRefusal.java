package nl.stagerocs.matching.placements;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when placements are rejected or end before their time. */
public record PlacementRefusal(String school, List<UUID> places) {}
