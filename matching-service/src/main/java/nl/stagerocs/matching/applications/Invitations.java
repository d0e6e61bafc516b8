package nl.stagerocs.matching.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last invitation of each application. Whoever writes holds the application, whose version counts every change. */
@Repository
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitation> of(UUID application) {
        List<Slot> slots = jdbc.sql(
                        "select starts_at, ends_at from invitation_slots where application_id = ? order by number")
                .param(application)
                .query((row, index) -> new Slot(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
        return jdbc.sql("select * from invitations where application_id = ?")
                .param(application)
                .query((row, index) -> invitation(row, slots))
                .optional();
    }

    void replace(
            UUID application, String school, String location, @Nullable String remark, List<Slot> slots, Instant now) {
        jdbc.sql("delete from invitations where application_id = ?")
                .param(application)
                .update();
        jdbc.sql("""
                        insert into invitations (application_id, school_id, location, remark, invited_at)
                        values (:application, :school, :location, :remark, :now)""")
                .param("application", application)
                .param("school", school)
                .param("location", location)
                .param("remark", remark)
                .param("now", Timestamp.from(now))
                .update();
        for (int i = 0; i < slots.size(); i++) {
            jdbc.sql(
                            "insert into invitation_slots (application_id, school_id, number, starts_at, ends_at) values (?, ?, ?, ?, ?)")
                    .params(
                            application,
                            school,
                            i + 1,
                            Timestamp.from(slots.get(i).startsAt()),
                            Timestamp.from(slots.get(i).endsAt()))
                    .update();
        }
    }

    void answer(UUID application, @Nullable Integer chosen, @Nullable String remark, Instant now) {
        jdbc.sql("""
                        update invitations set answered_at = :now, chosen = :chosen, answer_remark = :remark
                        where application_id = :application""")
                .param("now", Timestamp.from(now))
                .param("chosen", chosen)
                .param("remark", remark)
                .param("application", application)
                .update();
    }

    private static Invitation invitation(ResultSet row, List<Slot> slots) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new Invitation(
                row.getString("location"),
                row.getString("remark"),
                slots,
                row.getTimestamp("invited_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                row.getObject("chosen", Integer.class),
                row.getString("answer_remark"));
    }
}
