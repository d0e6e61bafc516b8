package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that a student proposes, taken from {@code OwnPlaceProposed}.
 *
 * @param leerbedrijfId absent when the student does not know it, and then there is nothing to ask
 * @param crebo of the student's programme; not known of what was proposed before it was told, as the rest
 */
public record Proposal(
        UUID proposalId,
        @Nullable String leerbedrijfId,
        @Nullable String crebo,
        @Nullable String leerweg,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    Optional<Question> question(String school) {
        return leerbedrijfId == null || crebo == null || startsOn == null || endsOn == null
                ? Optional.empty()
                : Optional.of(
                        new Question(school, proposalId, null, null, leerbedrijfId, crebo, leerweg, startsOn, endsOn));
    }
}
