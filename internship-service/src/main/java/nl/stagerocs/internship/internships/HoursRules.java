package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagerocs.internship.settings.SchoolSettings.Gate;
import nl.stagerocs.platform.problems.Refusal;

/** When hours may be logged (C2; WEB 7.2.8), with the reason when they may not. */
final class HoursRules {

    private HoursRules() {}

    /** Why the school's gate is closed, if it is. */
    static Optional<String> closedBecause(Gate gate, boolean approved, boolean signed) {
        return switch (gate) {
            case APPROVAL -> approved ? Optional.empty() : Optional.of("hours-before-approval");
            case AGREEMENT -> signed ? Optional.empty() : Optional.of("hours-before-agreement");
        };
    }

    /** Refuses a day outside the internship or yet to come. */
    static void checkDay(Internship internship, LocalDate day, LocalDate today) {
        if (day.isBefore(internship.startsOn()) || day.isAfter(internship.endsOn())) {
            throw Refusal.field("date", "day-outside-internship", internship.startsOn(), internship.endsOn());
        }
        if (day.isAfter(today)) {
            throw Refusal.field("date", "day-in-future");
        }
    }
}
