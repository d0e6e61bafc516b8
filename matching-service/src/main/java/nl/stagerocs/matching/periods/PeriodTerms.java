package nl.stagerocs.matching.periods;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    PeriodTerms {
        name = name == null ? name : name.strip();
    }

    /**
     * A day that can't be.
     *
     * @param code why; its text names the other day
     */
    record Misplaced(Step step, LocalDate day, String code, LocalDate other) {}

    /** What has a day of its own, in the order in which they come. */
    enum Step {
        SEARCH,
        WISHES,
        PLACE,
        AGREEMENT
    }

    boolean endsBeforeStart() {
        return !endsOn.isAfter(startsOn);
    }

    /** The days that come after the internship has begun, or before the last of the steps that precede them. */
    List<Misplaced> misplaced() {
        Map<Step, @Nullable LocalDate> days = new EnumMap<>(Step.class);
        days.put(Step.SEARCH, searchFrom);
        days.put(Step.WISHES, wishesBy);
        days.put(Step.PLACE, placeBy);
        days.put(Step.AGREEMENT, agreementBy);
        List<Misplaced> misplaced = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Step step : Step.values()) {
            LocalDate day = days.get(step);
            if (day != null && day.isAfter(startsOn)) {
                misplaced.add(new Misplaced(step, day, "cell-after-start", startsOn));
            } else if (day != null && day.isBefore(before)) {
                misplaced.add(new Misplaced(step, day, "cell-deadline-order", before));
            } else if (day != null) {
                before = day;
            }
        }
        return misplaced;
    }
}
