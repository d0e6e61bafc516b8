package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A place is no longer offered. */
@Published(type = "nl.stagerocs.matching.PlaceWithdrawn.v1", topic = "matching.places")
record PlaceWithdrawn(UUID placeId, UUID companyId) {}
