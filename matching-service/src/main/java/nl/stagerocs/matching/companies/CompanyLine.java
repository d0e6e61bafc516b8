package nl.stagerocs.matching.companies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company in a list.
 *
 * @param places how many are offered
 * @param rating the average of 1 to 5 stars, with one decimal
 * @param ownerId the relation manager, a member of staff
 * @param nextStepOn the first day on which somebody would do something
 * @param lapsed for how many programmes the recognition is gone
 */
record CompanyLine(
        UUID id,
        String name,
        String town,
        String leerbedrijfId,
        int places,
        int room,
        @Nullable Double rating,
        int ratings,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable LocalDate nextStepOn,
        int lapsed) {

    /** What a student reads; too few voices could be recognised. */
    CompanyLine forStudent(int ratingsShownFrom) {
        boolean rated = ratings >= ratingsShownFrom;
        return new CompanyLine(
                id,
                name,
                town,
                leerbedrijfId,
                places,
                room,
                rated ? rating : null,
                rated ? ratings : 0,
                null,
                null,
                null,
                0);
    }
}
