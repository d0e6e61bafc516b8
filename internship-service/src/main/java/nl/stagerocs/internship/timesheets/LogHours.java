package nl.stagerocs.internship.timesheets;

import java.time.Clock;
import java.time.LocalDate;
import nl.stagerocs.internship.internships.HoursGate;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.internships.Internships;
import nl.stagerocs.internship.messaging.HoursAnnouncements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Logging a day. The same day again changes nothing, so a phone may send it as often as it needs to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LogHours {

    private final DayLog log;
    private final HoursGate gate;
    private final Internships internships;
    private final HoursAnnouncements announcements;
    private final Clock clock;

    LogHours(DayLog log, HoursGate gate, Internships internships, HoursAnnouncements announcements, Clock clock) {
        this.log = log;
        this.gate = gate;
        this.internships = internships;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Refused when the gate is closed, the day can't be true, or its week is handed in. */
    void put(Internship internship, LocalDate date, Day said) {
        gate.check(internship, date);
        LoggedDay day = DayRules.check(said);
        Week.State state = write(internship, date, day);
        if (!state.isOpen()) {
            if (log.find(internship, date).filter(day::equals).isEmpty()) {
                throw state.refusal();
            }
            return;
        }
        if (!internship.isStarted() && internships.start(internship, clock.instant())) {
            announcements.started(internship);
        }
    }

    /** Refused when the week is handed in; a day that is not there is fine. */
    void delete(Internship internship, LocalDate date) {
        log.remove(internship, date, clock.instant())
                .filter(state -> !state.isOpen())
                .filter(state -> log.find(internship, date).isPresent())
                .ifPresent(state -> {
                    throw state.refusal();
                });
    }

    private Week.State write(Internship internship, LocalDate date, LoggedDay day) {
        return log.write(internship, date, day, clock.instant()).orElseGet(() -> {
            log.open(internship, IsoWeek.of(date), clock.instant());
            return log.write(internship, date, day, clock.instant()).orElseThrow();
        });
    }
}
