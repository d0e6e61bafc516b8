package nl.stagerocs.matching.suggestions;

import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps a supervisor to the own students. */
@Repository
class OwnStudents {

    private static final String OWN = """
            select s.id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name, s.transport
            from students s join groups g on g.id = s.group_id
            where s.id = ? and s.supervisor_id = ? and s.left_on is null\s""";

    private final JdbcClient jdbc;

    OwnStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param transport how the student travels: BICYCLE, PUBLIC_TRANSPORT, SCOOTER or CAR; absent when the school did not say */
    record OwnStudent(
            UUID id,
            String name,
            String groupName,
            @Nullable String transport) {}

    OwnStudent get(UUID student, Caller supervisor) {
        return get(OWN, student, supervisor);
    }

    /** Also lets changes of the same student take turns. */
    OwnStudent hold(UUID student, Caller supervisor) {
        return get(OWN + "for no key update of s", student, supervisor);
    }

    private OwnStudent get(String sql, UUID student, Caller supervisor) {
        return jdbc.sql(sql)
                .params(student, supervisor.personId())
                .query(OwnStudent.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
