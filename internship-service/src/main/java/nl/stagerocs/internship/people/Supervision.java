package nl.stagerocs.internship.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who guides which student (begeleiding): the last to be told, whichever event told it. */
@Repository
public class Supervision {

    private final JdbcClient jdbc;

    Supervision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The supervisor, or nobody, guides the student from then on, unless somebody took over later. */
    public void guide(String school, UUID student, @Nullable UUID supervisor, Instant since) {
        jdbc.sql("""
                        insert into supervision (student_id, school_id, supervisor_id, since) values (?, ?, ?, ?)
                        on conflict (student_id) do update set supervisor_id = excluded.supervisor_id, since = excluded.since
                        where supervision.since <= excluded.since""")
                .params(student, school)
                .param(supervisor)
                .param(Timestamp.from(since))
                .update();
    }

    /** Who guides the student now. */
    public Optional<UUID> of(UUID student) {
        return jdbc.sql("select supervisor_id from supervision where student_id = ? and supervisor_id is not null")
                .param(student)
                .query(UUID.class)
                .optional();
    }
}
