package nl.stagerocs.internship.internships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagerocs.internship.settings.Settings;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.stereotype.Component;

/** No hours before the placement is approved, or before the agreement is signed, as the school has chosen (C2; WEB 7.2.8). */
@Component
public class HoursGate {

    private final Settings settings;
    private final Clock clock;

    HoursGate(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Refuses hours on this day. */
    public void check(Internship internship, LocalDate day) {
        closedBecause(internship).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
        HoursRules.checkDay(internship, day, LocalDate.now(clock));
    }

    /** Why hours are refused now, if they are. What is signed needs no look at the school's choice. */
    Optional<String> closedBecause(Internship internship) {
        return internship.isSigned()
                ? Optional.empty()
                : HoursRules.closedBecause(settings.of(internship.schoolId()), internship.isApproved(), false);
    }
}
