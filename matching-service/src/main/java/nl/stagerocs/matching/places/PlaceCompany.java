package nl.stagerocs.matching.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company of a place: what a search looks at stands with the place too. */
record PlaceCompany(
        UUID id,
        String name,
        double lat,
        double lon,
        @Nullable String size) {}
