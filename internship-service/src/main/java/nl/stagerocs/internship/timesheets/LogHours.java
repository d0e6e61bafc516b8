package nl.stagerocs.internship.timesheets;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.internship.internships.HoursGate;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.messaging.HoursAnnouncements;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Logging a day. The same day again changes nothing, so a phone may send it as often as it needs to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LogHours {

    private final Weeks weeks;
    private final HoursGate gate;
    private final HoursAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    LogHours(Weeks weeks, HoursGate gate, HoursAnnouncements announcements, JdbcClient jdbc, Clock clock) {
        this.weeks = weeks;
        this.gate = gate;
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(Internship internship, LocalDate date, Day day) {
        gate.check(internship, date, LocalDate.now(clock));
        int minutes = DayRules.minutes(day);
        Week week = week(internship, IsoWeek.of(date));
        if (write(internship, week, date, day, minutes) > 0) {
            week.change(total(week.id()), clock.instant());
            weeks.flush();
        }
        if (day.kind() == Day.Kind.WORKED && internship.start(clock.instant())) {
            announcements.started(internship);
        }
    }

    void delete(Internship internship, LocalDate date) {
        Week week = weeks.findByInternshipIdAndWeek(
                        internship.id(), IsoWeek.of(date).toString())
                .orElseThrow(Refusal::notFound);
        week.refuseClosed();
        if (jdbc.sql("delete from days where internship_id = ? and date = ?")
                        .params(internship.id(), date)
                        .update()
                > 0) {
            week.change(total(week.id()), clock.instant());
            weeks.flush();
        }
    }

    /** The row of the week, made on its first day and held until the end of the transaction. */
    private Week week(Internship internship, IsoWeek week) {
        jdbc.sql("""
                        insert into weeks (id, school_id, version, internship_id, week, starts_on, state, changed_at)
                        values (?, ?, 0, ?, ?, ?, 'OPEN', ?) on conflict (internship_id, week) do nothing""")
                .params(
                        Ids.next(),
                        internship.schoolId(),
                        internship.id(),
                        week.toString(),
                        week.monday(),
                        Timestamp.from(clock.instant()))
                .update();
        return weeks.findByInternshipIdAndWeek(internship.id(), week.toString()).orElseThrow();
    }

    private int write(Internship internship, Week week, LocalDate date, Day day, int minutes) {
        int changed = jdbc.sql("""
                        insert into days (internship_id, date, school_id, week_id, kind, minutes, starts_at, ends_at, break_minutes, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (internship_id, date) do update set kind = excluded.kind, minutes = excluded.minutes,
                            starts_at = excluded.starts_at, ends_at = excluded.ends_at, break_minutes = excluded.break_minutes, note = excluded.note
                        where (days.kind, days.minutes, days.starts_at, days.ends_at, days.break_minutes, days.note)
                            is distinct from (excluded.kind, excluded.minutes, excluded.starts_at, excluded.ends_at, excluded.break_minutes, excluded.note)""")
                .params(
                        internship.id(),
                        date,
                        internship.schoolId(),
                        week.id(),
                        day.kind().name(),
                        minutes)
                .param(day.startsAt())
                .param(day.endsAt())
                .param(day.breakMinutes())
                .param(day.noteText())
                .update();
        if (changed > 0) {
            week.refuseClosed();
        }
        return changed;
    }

    private int total(UUID week) {
        return jdbc.sql("select coalesce(sum(minutes), 0) from days where week_id = ?")
                .param(week)
                .query(Integer.class)
                .single();
    }
}
