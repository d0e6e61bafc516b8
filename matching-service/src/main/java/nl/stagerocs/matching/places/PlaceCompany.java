package nl.stagerocs.matching.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company of a place, where it is in degrees, and how many people work there. */
record PlaceCompany(
        UUID id, double lat, double lon, @Nullable String size) {}
