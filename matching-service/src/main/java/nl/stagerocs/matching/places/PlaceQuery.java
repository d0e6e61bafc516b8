package nl.stagerocs.matching.places;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param crebo a student's own programme unless said; empty for every programme
 * @param town the middle of the search; a student's home unless said
 * @param km at most this far from it
 * @param paid only with a compensation
 * @param room only where there is still room
 */
record PlaceQuery(
        @Nullable @Pattern(regexp = "([0-9]{5})?", message = "cell-crebo")
        String crebo,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String words,

        @Nullable String town,

        @Nullable @Min(value = 1, message = "format") @Max(value = 300, message = "format")
        Integer km,

        @Nullable @Min(value = 1, message = "format") @Max(value = 5, message = "format")
        Integer days,

        @Nullable Boolean paid,
        @Nullable Boolean room,

        @Nullable @Pattern(regexp = "distance|newest", message = "format")
        String sort,

        @Nullable @Min(value = 1, message = "format") @Max(value = 100, message = "format")
        Integer size,

        @Nullable String cursor) {}
