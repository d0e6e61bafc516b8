package nl.stagerocs.internship.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps names and relations from the roster. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the internship uses of {@code StudentEnrolled} and {@code StudentChanged}. */
    public record Student(
            UUID personId,
            String displayName,
            String lastName,
            UUID groupId,
            String groupName,
            String programmeName,
            @Nullable UUID supervisorId) {}

    /** What the internship uses of {@code StaffMemberRegistered} and {@code TrainerRegistered}. */
    public record Person(UUID personId, String displayName) {}

    /** A student is new or has changed. */
    public void keep(String school, Student student) {
        jdbc.sql("""
                        insert into students (id, school_id, name, sort_name, group_id, group_name, programme_name, supervisor_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name, group_id = excluded.group_id,
                            group_name = excluded.group_name, programme_name = excluded.programme_name, supervisor_id = excluded.supervisor_id""")
                .params(
                        student.personId(),
                        school,
                        student.displayName(),
                        student.lastName(),
                        student.groupId(),
                        student.groupName(),
                        student.programmeName())
                .param(student.supervisorId())
                .update();
    }

    /** A trainer or a member of staff is new or has changed. */
    public void keep(String school, Person person) {
        jdbc.sql("""
                        insert into people (id, school_id, name) values (?, ?, ?)
                        on conflict (school_id, id) do update set name = excluded.name""").params(person.personId(), school, person.displayName()).update();
    }

    /** A student has left; the past stays for the school's records. */
    public void leave(UUID student) {
        jdbc.sql("update students set gone = true where id = ?").param(student).update();
    }

    /** A person is erased: only the fact that somebody was there remains. */
    public void erase(UUID person) {
        jdbc.sql("update students set name = '–', sort_name = '–', gone = true where id = ?")
                .param(person)
                .update();
        jdbc.sql("update people set name = '–' where id = ?").param(person).update();
        jdbc.sql("update days set note = '' where internship_id in (select id from internships where student_id = ?)")
                .param(person)
                .update();
    }
}
