package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A supervisor suggests a place to a student; the student looks at it. */
@Published(type = "nl.stagerocs.matching.PlaceSuggested.v1", topic = "matching.suggestions")
record PlaceSuggested(
        UUID suggestionId,
        UUID studentId,
        UUID placeId,
        UUID supervisorId,
        @Nullable String word) {}
