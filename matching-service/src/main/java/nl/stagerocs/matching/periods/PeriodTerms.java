package nl.stagerocs.matching.periods;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days and the size of an internship, and by when each step towards it is done.
 *
 * @param endsOn the last day, which is part of it
 * @param searchFrom from when on its groups search for it; absent for when the internship before it begins
 * @param wishesBy the last day for the students' wishes
 * @param placeBy the last day for a place
 * @param agreementBy the last day for a signed agreement
 */
@Embeddable
record PeriodTerms(
        @NotBlank(message = "required") @Size(max = 80, message = "cell-too-long")
        String name,

        @NotNull(message = "required") LocalDate startsOn,
        @NotNull(message = "required") LocalDate endsOn,

        @Min(value = 60, message = "period-hours") @Max(value = MOST_HOURS * 60, message = "period-hours")
        int requiredMinutes,

        @Min(value = 1, message = "place-days") @Max(value = 5, message = "place-days")
        int daysPerWeek,

        @Nullable LocalDate searchFrom,
        @Nullable LocalDate wishesBy,
        @Nullable LocalDate placeBy,
        @Nullable LocalDate agreementBy) {

    static final int MOST_HOURS = 3_000;

    /** A day that is later than the one it has to come before. */
    record Late(Step step, LocalDate day, LocalDate next) {}

    /** What has a day of its own. */
    enum Step {
        WISHES,
        PLACE,
        AGREEMENT
    }

    boolean endsBeforeStart() {
        return !endsOn.isAfter(startsOn);
    }

    /** A step ends before the next one, and all before the internship. */
    List<Late> late() {
        List<Late> late = new ArrayList<>();
        note(late, Step.WISHES, wishesBy, placeBy);
        note(late, Step.PLACE, placeBy, agreementBy);
        note(late, Step.AGREEMENT, agreementBy, startsOn);
        return late;
    }

    private static void note(List<Late> late, Step step, @Nullable LocalDate day, @Nullable LocalDate next) {
        if (day != null && next != null && day.isAfter(next)) {
            late.add(new Late(step, day, next));
        }
    }
}
