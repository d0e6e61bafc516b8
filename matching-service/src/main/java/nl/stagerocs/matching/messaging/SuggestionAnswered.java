package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student has put a suggested place on the own list, or said that it is nothing for them. */
@Published(type = "nl.stagerocs.matching.SuggestionAnswered.v1", topic = "matching.suggestions")
record SuggestionAnswered(UUID suggestionId, UUID studentId, UUID placeId, boolean wanted) {}
