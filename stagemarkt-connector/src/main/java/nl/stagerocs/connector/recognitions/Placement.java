package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A student at a place, taken from {@code PlacementProposed} and {@code PlacementApproved}.
 *
 * @param crebo of the student's programme
 */
public record Placement(
        UUID placementId,
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn) {

    Question question(String school) {
        return new Question(school, placementId, placeId, companyId, leerbedrijfId, crebo, leerweg, startsOn, endsOn);
    }
}
