package nl.stagerocs.internship.journeys;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is known of each placement. Nothing here undoes what a later event has told, so the order of hearing does not matter. */
@Repository
public class Progress {

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an event is about, and when it happened. */
    public record About(String school, UUID placement, UUID student, Instant at) {}

    /**
     * Whose turn it is to sign.
     *
     * @param sheet version of the bpv-blad
     * @param position place in the order of signing
     */
    public record Turn(int sheet, int position, UUID signer) {}

    /** A fact is known of a placement. */
    public void tell(About about, Fact fact) {
        jdbc.sql("""
                        insert into progress (placement_id, school_id, student_id, %1$s) values (?, ?, ?, ?)
                        on conflict (placement_id) do update set %1$s = greatest(progress.%1$s, excluded.%1$s)""".formatted(fact.column()))
                .params(about.placement(), about.school(), about.student(), Timestamp.from(about.at()))
                .update();
    }

    /** A fact is known of the placement's agreement. */
    public void tell(About about, Fact fact, UUID agreement) {
        tell(about, fact);
        jdbc.sql("update progress set agreement_id = ? where placement_id = ? and agreement_id is distinct from ?")
                .params(agreement, about.placement(), agreement)
                .update();
    }

    /** Somebody is asked to sign. */
    public void ask(About about, UUID agreement, Turn turn) {
        tell(about, Fact.TURN, agreement);
        jdbc.sql("""
                        update progress set turn_sheet = ?, turn_position = ?, turn_signer = ?
                        where placement_id = ? and (turn_sheet, turn_position) < (?, ?)""")
                .params(turn.sheet(), turn.position(), turn.signer(), about.placement(), turn.sheet(), turn.position())
                .update();
    }

    /** The student has signed this version of the bpv-blad. */
    public void sign(About about, UUID agreement, int sheet) {
        jdbc.sql("""
                        insert into progress (placement_id, school_id, student_id, agreement_id, student_signed_sheet) values (?, ?, ?, ?, ?)
                        on conflict (placement_id) do update
                        set student_signed_sheet = greatest(progress.student_signed_sheet, excluded.student_signed_sheet)""")
                .params(about.placement(), about.school(), about.student(), agreement, sheet)
                .update();
    }

    /** The placement ends before its time. */
    public void end(About about, LocalDate lastDay) {
        tell(about, Fact.ENDED);
        jdbc.sql("update progress set ended_on = ? where placement_id = ?")
                .params(lastDay, about.placement())
                .update();
    }

    /** The school has decided on the result. */
    public void assess(About about, String result) {
        tell(about, Fact.ASSESSED);
        jdbc.sql("update progress set result = ? where placement_id = ? and assessed_at = ?")
                .params(result, about.placement(), Timestamp.from(about.at()))
                .update();
    }

    /** A student has applied. */
    public void applied(String school, UUID application, UUID student, Instant at) {
        jdbc.sql("""
                        insert into applications (id, school_id, student_id, submitted_at) values (?, ?, ?, ?)
                        on conflict (id) do update set submitted_at = excluded.submitted_at""").params(application, school, student, Timestamp.from(at)).update();
    }

    /** A company wants to meet the student, who must choose a time. */
    public void invited(String school, UUID application, UUID student, Instant at) {
        jdbc.sql("""
                        insert into applications (id, school_id, student_id, invited_at) values (?, ?, ?, ?)
                        on conflict (id) do update set invited_at = greatest(applications.invited_at, excluded.invited_at)""").params(application, school, student, Timestamp.from(at)).update();
    }

    /**
     * The student has chosen a time to meet, or said that none fits.
     *
     * @param until when the meeting is over; absent when none is agreed
     */
    public void answered(String school, UUID application, UUID student, Instant at, @Nullable Instant until) {
        jdbc.sql("""
                        insert into applications (id, school_id, student_id, answered_at, meets_until) values (:id, :school, :student, :at, :until)
                        on conflict (id) do update set answered_at = excluded.answered_at, meets_until = excluded.meets_until
                        where coalesce(applications.answered_at, '-infinity') <= excluded.answered_at""")
                .param("id", application)
                .param("school", school)
                .param("student", student)
                .param("at", Timestamp.from(at))
                .param("until", until == null ? null : Timestamp.from(until))
                .update();
    }

    /** An application is answered or withdrawn. */
    public void closed(String school, UUID application, UUID student, Instant at) {
        jdbc.sql("""
                        insert into applications (id, school_id, student_id, closed_at) values (?, ?, ?, ?)
                        on conflict (id) do update set closed_at = excluded.closed_at""").params(application, school, student, Timestamp.from(at)).update();
    }
}
