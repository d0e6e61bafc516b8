package nl.stagerocs.matching.suggestions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as its student and the student's supervisor see it.
 *
 * @param word what the supervisor wrote with it
 * @param refusal why it is nothing for the student, in the student's words
 * @param distanceKm from the student's home, as the crow flies
 */
record SuggestionView(
        UUID id,
        Student student,
        Place place,
        @Nullable String word,
        String suggestedBy,
        Instant suggestedAt,
        Outcome outcome,
        @Nullable String refusal,
        @Nullable UUID applicationId) {

    record Student(UUID id, String name, String groupName) {}

    record Place(
            UUID id,
            String title,
            String companyName,
            String town,
            int room,
            @Nullable Double distanceKm) {}
}
