package nl.stagerocs.internship.timesheets;

import java.time.Duration;
import java.util.Objects;
import nl.stagerocs.platform.problems.Refusal;

/** What a day may hold. */
final class DayRules {

    private static final int DAY = 24 * 60;

    private DayRules() {}

    /** The worked minutes of a day; refused, with the field, when the day can't be true. */
    static int minutes(Day day) {
        if (day.kind() != Day.Kind.WORKED) {
            return 0;
        }
        int pause = Objects.requireNonNullElse(day.breakMinutes(), 0);
        if (pause < 0) {
            throw Refusal.field("breakMinutes", "hours-negative");
        }
        return day.startsAt() == null || day.endsAt() == null ? said(day) : worked(day, pause);
    }

    private static int worked(Day day, int pause) {
        int present =
                (int) Duration.between(Objects.requireNonNull(day.startsAt()), Objects.requireNonNull(day.endsAt()))
                        .toMinutes();
        if (present <= 0) {
            throw Refusal.field("endsAt", "day-ends-before-start");
        }
        if (pause >= present) {
            throw Refusal.field("breakMinutes", "break-too-long");
        }
        return present - pause;
    }

    private static int said(Day day) {
        if (day.minutes() == null) {
            throw Refusal.field("minutes", "required");
        }
        if (day.minutes() < 0) {
            throw Refusal.field("minutes", "hours-negative");
        }
        if (day.minutes() > DAY) {
            throw Refusal.field("minutes", "hours-too-many");
        }
        if (day.minutes() == 0) {
            throw Refusal.field("minutes", "hours-none");
        }
        return day.minutes();
    }
}
