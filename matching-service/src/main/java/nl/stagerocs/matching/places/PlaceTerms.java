package nl.stagerocs.matching.places;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a place offers and asks.
 *
 * @param tasks what a student does there
 * @param workProcesses codes of the work processes (werkprocessen) that a student can do there
 * @param requirements what a student must be able to or have, objectively
 * @param crebo the main programme
 * @param alsoCrebos the other programmes that it is for
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

        @Size(max = MOST_WORK_PROCESSES, message = "place-work-processes-most")
        List<@NotNull(message = "required") @Pattern(regexp = WORK_PROCESS, message = "cell-work-process") String>
                workProcesses,

        @Size(max = 4000, message = "cell-too-long") String requirements,

        @NotNull(message = "required") @Pattern(regexp = "[0-9]{5}", message = "cell-crebo")
        String crebo,

        @Size(max = MOST_ALSO, message = "place-also-most")
        List<@NotNull(message = "required") @Pattern(regexp = "[0-9]{5}", message = "cell-crebo") String> alsoCrebos,

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

    /** How a work process (werkproces) is written: the part of the qualification, the core task in it, the process in that. */
    static final String WORK_PROCESS = "[A-Z][0-9]{1,2}-K[0-9]{1,2}-W[0-9]{1,2}";

    static final int MOST_ALSO = 9;
    static final int MOST_WORK_PROCESSES = 40;

    PlaceTerms {
        tasks = Objects.requireNonNullElse(tasks, "");
        requirements = Objects.requireNonNullElse(requirements, "");
        alsoCrebos = once(alsoCrebos);
        workProcesses = once(workProcesses);
    }

    private static List<String> once(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().distinct().toList();
    }
}
