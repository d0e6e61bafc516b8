package nl.stagerocs.internship.timesheets;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** What a day may hold; refused, with the field, when it can't be true. */
final class DayRules {

    private static final int FULL_DAY = 24 * 60;

    private DayRules() {}

    static LoggedDay check(Day day) {
        String note = Objects.requireNonNullElse(day.note(), "").strip();
        if (day.kind() != Day.Kind.WORKED) {
            return new LoggedDay(day.kind(), 0, null, null, null, note);
        }
        int pause = Objects.requireNonNullElse(day.breakMinutes(), 0);
        if (pause < 0) {
            throw Refusal.field("breakMinutes", "hours-negative");
        }
        return day.startsAt() == null && day.endsAt() == null
                ? new LoggedDay(day.kind(), said(day, pause), null, null, day.breakMinutes(), note)
                : timed(day, pause, note);
    }

    private static LoggedDay timed(Day day, int pause, String note) {
        LocalTime start = toTheMinute("startsAt", day.startsAt());
        LocalTime end = toTheMinute("endsAt", day.endsAt());
        int present = (int) Duration.between(start, end).toMinutes();
        if (present <= 0) {
            throw Refusal.field("endsAt", "day-ends-before-start");
        }
        if (pause >= present) {
            throw Refusal.field("breakMinutes", "break-too-long");
        }
        return new LoggedDay(day.kind(), present - pause, start, end, day.breakMinutes(), note);
    }

    private static LocalTime toTheMinute(String field, @Nullable LocalTime time) {
        if (time == null) {
            throw Refusal.field(field, "required");
        }
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private static int said(Day day, int pause) {
        if (day.minutes() == null) {
            throw Refusal.field("minutes", "required");
        }
        int minutes = day.minutes();
        if (minutes < 0) {
            throw Refusal.field("minutes", "hours-negative");
        }
        if (minutes > FULL_DAY) {
            throw Refusal.field("minutes", "hours-too-many");
        }
        if (minutes == 0) {
            throw Refusal.field("minutes", "hours-none");
        }
        if (pause > FULL_DAY - minutes) {
            throw Refusal.field("breakMinutes", "break-too-long");
        }
        return minutes;
    }
}
