package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody thinks of the student's work, in their own words.
 *
 * @param result the word of the school's scale
 * @param countsAs what that word meant when it was given; a later change of the scale changes no judgement
 */
@Embeddable
record Judgement(String result, @Enumerated(EnumType.STRING) Result countsAs, String remarks, Instant at, UUID by) {

    boolean completes() {
        return countsAs.completes();
    }

    /** The judgement stays, the words about the person go. */
    Judgement withoutWords() {
        return new Judgement(result, countsAs, "", at, by);
    }
}
