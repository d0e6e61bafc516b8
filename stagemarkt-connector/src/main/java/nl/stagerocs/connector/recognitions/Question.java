package nl.stagerocs.connector.recognitions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a company is recognised for a programme on a start date, and while what starts then goes on.
 *
 * @param askerId the place on offer, the placement, or the proposal that it is asked for
 * @param placeId absent for a proposal, which is no place of a company yet; as is {@code companyId}
 * @param leerweg BOL or BBL; not known of checks that waited before it was kept
 * @param endsOn the last day on which the answer matters
 */
public record Question(
        String schoolId,
        UUID askerId,
        @Nullable UUID placeId,
        @Nullable UUID companyId,
        String leerbedrijfId,
        String crebo,
        @Nullable String leerweg,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** The day that the answer is about: the start, and once that is past, today. */
    LocalDate day(LocalDate today) {
        return startsOn.isAfter(today) ? startsOn : today;
    }
}
