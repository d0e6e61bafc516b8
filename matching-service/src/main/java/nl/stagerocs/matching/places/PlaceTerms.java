package nl.stagerocs.matching.places;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a place offers and asks.
 *
 * @param tasks what a student does there
 * @param requirements what a student must be able to or have, objectively
 * @param minimumAge in years on the first day; absent for no limit
 * @param needsVog whether a certificate of conduct (VOG) is asked
 */
@Embeddable
record PlaceTerms(
        @NotBlank(message = "required") @Size(max = 200, message = "cell-too-long")
        String title,

        @NotBlank(message = "required") @Size(max = 4000, message = "cell-too-long")
        String description,

        @Size(max = 4000, message = "cell-too-long") String tasks,
        @Size(max = 4000, message = "cell-too-long") String requirements,

        @NotNull(message = "required") @Pattern(regexp = "[0-9]{5}", message = "cell-crebo")
        String crebo,

        @NotNull(message = "required") @Pattern(regexp = "BOL|BBL", message = "format")
        String leerweg,

        @NotNull(message = "required") LocalDate startsOn,
        @NotNull(message = "required") LocalDate endsOn,

        @Min(value = 1, message = "place-days") @Max(value = 5, message = "place-days")
        int daysPerWeek,

        @Min(value = 1, message = "place-capacity") @Max(value = 500, message = "place-capacity")
        int capacity,

        @Min(value = 0, message = "place-compensation") @Max(value = 500_000, message = "place-compensation") @Nullable
        Integer compensationCents,

        @Min(value = 12, message = "place-age") @Max(value = 99, message = "place-age") @Nullable
        Integer minimumAge,

        boolean needsVog,
        @NotNull(message = "required") UUID trainerId) {

    PlaceTerms {
        tasks = Objects.requireNonNullElse(tasks, "");
        requirements = Objects.requireNonNullElse(requirements, "");
    }
}
