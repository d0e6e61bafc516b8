package nl.stagerocs.matching.places;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param crebo a student's own programme unless said; {@code all} or empty for every programme
 * @param town the middle of the search, a town or a postcode; a student's home unless said
 * @param km at most this far from it
 * @param from only what has not ended before this day
 * @param until only what has begun by this day
 * @param companySize how many people work at the company: fewer than 10, fewer than 50, or more
 * @param paid only with a compensation
 * @param room only where there is still room
 * @param sort the nearest first unless said; the newest when there is no middle
 */
record PlaceQuery(
        @Nullable @Pattern(regexp = "([0-9]{5}|all)?", message = "cell-crebo")
        String crebo,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String words,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String town,

        @Nullable @Min(value = 1, message = "format") @Max(value = 300, message = "format")
        Integer km,

        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Nullable @Min(value = 1, message = "format") @Max(value = 5, message = "format")
        Integer days,

        @Nullable @Pattern(regexp = "BOL|BBL", message = "format")
        String leerweg,

        @Nullable @Min(value = 1, message = "format") @Max(value = 4, message = "format")
        Integer level,

        @Nullable @Pattern(regexp = "SMALL|MEDIUM|LARGE", message = "format")
        String companySize,

        @Nullable Boolean paid,
        @Nullable Boolean room,

        @Nullable @Pattern(regexp = "distance|newest|fit", message = "format")
        String sort,

        @Nullable @Min(value = 1, message = "format") @Max(value = 100, message = "format")
        Integer size,

        @Nullable String cursor) {

    /** Refused when its period ends before it begins. */
    PlaceQuery checked() {
        if (from != null && until != null && until.isBefore(from)) {
            throw Refusal.field("until", "cell-ends-before-start");
        }
        return this;
    }

    /** The programme that is looked for; empty for every one. */
    String crebo(Seeker seeker) {
        String asked = crebo == null ? seeker.crebo() : crebo;
        return asked == null || asked.equals("all") ? "" : asked;
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
