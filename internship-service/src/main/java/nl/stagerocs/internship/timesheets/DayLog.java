package nl.stagerocs.internship.timesheets;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes days, the hottest write of all: one statement holds the week's row, writes the day and counts it. So two phones or a
 * replay wait for each other, and a day that is there already changes nothing.
 */
@Repository
class DayLog {

    private final JdbcClient jdbc;

    DayLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the day, if its week is there and open.
     *
     * @return the state of the week, empty when there is none
     */
    Optional<Week.State> write(Internship internship, LocalDate date, LoggedDay day, Instant now) {
        return jdbc.sql("""
                        with week as (
                            select id, state from weeks where internship_id = :internship and week = :week for update
                        ), day as (
                            insert into days (internship_id, date, school_id, week_id, kind, minutes, starts_at, ends_at, break_minutes, note)
                            select :internship, :date, :school, id, :kind, :minutes, :startsAt, :endsAt, :break, :note
                            from week where state in ('OPEN', 'REJECTED')
                            on conflict (internship_id, date) do update set kind = excluded.kind, minutes = excluded.minutes,
                                starts_at = excluded.starts_at, ends_at = excluded.ends_at, break_minutes = excluded.break_minutes, note = excluded.note
                            where (days.kind, days.minutes, days.starts_at, days.ends_at, days.break_minutes, days.note)
                                is distinct from (excluded.kind, excluded.minutes, excluded.starts_at, excluded.ends_at, excluded.break_minutes, excluded.note)
                            returning week_id, new.minutes - coalesce(old.minutes, 0) as more
                        ), counted as (
                            update weeks set version = version + 1, total_minutes = total_minutes + day.more, changed_at = :now
                            from day where weeks.id = day.week_id
                        )
                        select state from week""")
                .param("internship", internship.id())
                .param("week", IsoWeek.of(date).toString())
                .param("date", date)
                .param("school", internship.schoolId())
                .param("kind", day.kind().name())
                .param("minutes", day.minutes())
                .param("startsAt", day.startsAt(), Types.TIME)
                .param("endsAt", day.endsAt(), Types.TIME)
                .param("break", day.breakMinutes(), Types.INTEGER)
                .param("note", day.note())
                .param("now", Timestamp.from(now))
                .query(Week.State.class)
                .optional();
    }

    /** Makes the row of a week, unless somebody else has just done so. */
    void open(Internship internship, IsoWeek week, Instant now) {
        jdbc.sql("""
                        insert into weeks (id, school_id, version, internship_id, week, starts_on, state, changed_at)
                        values (?, ?, 0, ?, ?, ?, 'OPEN', ?) on conflict (internship_id, week) do nothing""")
                .params(
                        Ids.next(),
                        internship.schoolId(),
                        internship.id(),
                        week.toString(),
                        week.monday(),
                        Timestamp.from(now))
                .update();
    }

    /**
     * Takes a day out, if its week is open.
     *
     * @return the state of the week, empty when there is none
     */
    Optional<Week.State> remove(Internship internship, LocalDate date, Instant now) {
        return jdbc.sql("""
                        with week as (
                            select id, state from weeks where internship_id = :internship and week = :week for update
                        ), day as (
                            delete from days using week
                            where internship_id = :internship and date = :date and week.state in ('OPEN', 'REJECTED')
                            returning week_id, minutes
                        ), counted as (
                            update weeks set version = version + 1, total_minutes = total_minutes - day.minutes, changed_at = :now
                            from day where weeks.id = day.week_id
                        )
                        select state from week""")
                .param("internship", internship.id())
                .param("week", IsoWeek.of(date).toString())
                .param("date", date)
                .param("now", Timestamp.from(now))
                .query(Week.State.class)
                .optional();
    }

    /** The day as it is kept. */
    Optional<LoggedDay> find(Internship internship, LocalDate date) {
        return jdbc.sql("""
                        select kind, minutes, starts_at, ends_at, break_minutes, note from days
                        where internship_id = ? and date = ?""")
                .params(internship.id(), date)
                .query(LoggedDay.class)
                .optional();
    }
}
