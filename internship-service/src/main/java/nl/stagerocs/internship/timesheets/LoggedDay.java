package nl.stagerocs.internship.timesheets;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day that can be true, as it is kept.
 *
 * @param minutes worked time without the break; none on a day that was not worked
 */
record LoggedDay(
        Day.Kind kind,
        int minutes,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable Integer breakMinutes,
        String note) {}
