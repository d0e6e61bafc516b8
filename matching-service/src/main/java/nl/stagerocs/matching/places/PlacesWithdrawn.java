package nl.stagerocs.matching.places;

import java.util.List;
import java.util.UUID;

/** Said inside the service, in the same transaction, when places that were offered are withdrawn. */
public record PlacesWithdrawn(String school, List<UUID> places, String reason) {}
