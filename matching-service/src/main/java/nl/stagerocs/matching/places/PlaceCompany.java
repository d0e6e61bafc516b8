package nl.stagerocs.matching.places;

import java.util.UUID;

/** The company of a place, and where it is in degrees. */
record PlaceCompany(UUID id, double lat, double lon) {}
