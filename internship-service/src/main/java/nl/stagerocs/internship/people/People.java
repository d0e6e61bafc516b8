package nl.stagerocs.internship.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps names from the roster; what was told later goes before what was told earlier, in whatever order it is heard. */
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

    /** What the internship uses of staff and trainers who come or go. */
    public record Person(UUID personId, String displayName) {}

    /** A student is new or has changed. */
    public void keep(String school, Student student, Instant told) {
        jdbc.sql("""
                        insert into students (id, school_id, name, sort_name, group_id, group_name, programme_name, known_since, told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set name = excluded.name, sort_name = excluded.sort_name, group_id = excluded.group_id,
                            group_name = excluded.group_name, programme_name = excluded.programme_name, told_at = excluded.told_at, gone = false
                        where students.told_at <= excluded.told_at""")
                .params(
                        student.personId(),
                        school,
                        student.displayName(),
                        student.lastName(),
                        student.groupId(),
                        student.groupName(),
                        student.programmeName(),
                        Timestamp.from(told),
                        Timestamp.from(told))
                .update();
    }

    /** A trainer or a member of staff is new, has changed or has left. */
    public void keep(String school, Person person, Instant told) {
        jdbc.sql("""
                        insert into people (id, school_id, name, told_at) values (?, ?, ?, ?)
                        on conflict (school_id, id) do update set name = excluded.name, told_at = excluded.told_at
                        where people.told_at <= excluded.told_at""")
                .params(person.personId(), school, person.displayName(), Timestamp.from(told))
                .update();
    }

    /** A student has left; the past stays for the school's records. */
    public void leave(UUID student, Instant told) {
        jdbc.sql("update students set gone = true, told_at = ? where id = ? and told_at <= ?")
                .params(Timestamp.from(told), student, Timestamp.from(told))
                .update();
    }

    /** A person is erased: hours remain as the school's evidence, names and words do not. */
    public void erase(UUID person, Instant told) {
        Timestamp at = Timestamp.from(told);
        jdbc.sql("update students set name = '–', sort_name = '–', gone = true, told_at = ? where id = ?")
                .params(at, person)
                .update();
        jdbc.sql("update people set name = '–', told_at = ? where id = ?")
                .params(at, person)
                .update();
        jdbc.sql("update days set note = '' where internship_id in (select id from internships where student_id = ?)")
                .param(person)
                .update();
        jdbc.sql("""
                        update weeks set reason = '–' where reason is not null
                            and internship_id in (select id from internships where student_id = ?)""").param(person).update();
    }
}
