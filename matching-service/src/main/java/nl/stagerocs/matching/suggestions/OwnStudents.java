package nl.stagerocs.matching.suggestions;

import java.util.UUID;
import nl.stagerocs.matching.suggestions.SuggestionView.Student;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps a supervisor to the own students. */
@Repository
class OwnStudents {

    private static final String OWN = """
            select s.id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name
            from students s join groups g on g.id = s.group_id
            where s.id = ? and s.supervisor_id = ? and s.left_on is null\s""";

    private final JdbcClient jdbc;

    OwnStudents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Student get(UUID student, Caller supervisor) {
        return get(OWN, student, supervisor);
    }

    /** Also lets changes of the same student take turns. */
    Student hold(UUID student, Caller supervisor) {
        return get(OWN + "for no key update of s", student, supervisor);
    }

    private Student get(String sql, UUID student, Caller supervisor) {
        return jdbc.sql(sql)
                .params(student, supervisor.personId())
                .query(Student.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
