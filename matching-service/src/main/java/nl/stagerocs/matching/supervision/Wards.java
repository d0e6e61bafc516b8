package nl.stagerocs.matching.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who guides whom. */
@Repository
class Wards {

    private static final String STUDENTS = """
            select s.id, s.number, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, g.name as group_name, s.supervisor_id,
                   concat_ws(' ', b.first_name, b.infix, b.last_name) as supervisor_name, %s as supervisor_version
            from students s join groups g on g.id = s.group_id
            left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
            where s.left_on is null and\s""".formatted(Supervision.VERSION);

    private final JdbcClient jdbc;
    private final RosterAnnouncements announcements;
    private final ApplicationEventPublisher events;

    Wards(JdbcClient jdbc, RosterAnnouncements announcements, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.events = events;
    }

    record Student(
            UUID id,
            String number,
            String name,
            String groupName,
            @Nullable UUID supervisorId,
            @Nullable String supervisorName,
            int supervisorVersion) {}

    /** @param students how many they guide now, of any group */
    record Supervisor(UUID id, String name, int students) {}

    List<Student> students(Division division) {
        return jdbc.sql(STUDENTS + """
                        s.group_id in (:groups) and (:replace or s.supervisor_id is null)
                        order by g.name, s.last_name, s.id""")
                .param("groups", division.groups())
                .param("replace", division.replace())
                .query(Student.class)
                .list();
    }

    /** One student, held until it is done. */
    Optional<Student> student(UUID id) {
        return jdbc.sql(STUDENTS + "s.id = ? for no key update of s")
                .param(id)
                .query(Student.class)
                .optional();
    }

    List<UUID> groups(Collection<UUID> ids) {
        return jdbc.sql("select id from groups where id in (:ids) and left_on is null")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    /** Those of these ids who are supervisors, by name. */
    List<Supervisor> supervisors(Collection<UUID> ids) {
        return jdbc.sql("""
                        select b.id, concat_ws(' ', b.first_name, b.infix, b.last_name) as name,
                               (select count(*) from students s
                                where s.school_id = b.school_id and s.supervisor_id = b.id and s.left_on is null) as students
                        from staff b where b.id in (:ids) and 'SUPERVISOR' = any (b.roles) and b.left_on is null
                        order by b.last_name, b.id""").param("ids", ids).query(Supervisor.class).list();
    }

    /** Lets all that changes who guides whom in a school take turns. */
    void takeTurns(String school) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("supervision of " + school)
                .query((row, index) -> true)
                .single();
    }

    /** Gives each student the supervisor at the same place in the other list, and says so. */
    void link(String school, List<Student> students, List<UUID> supervisors) {
        List<UUID> ids = students.stream().map(Student::id).toList();
        hold("id", ids);
        jdbc.sql("""
                        update students s set supervisor_id = g.supervisor_id
                        from unnest(cast(:students as uuid[]), cast(:supervisors as uuid[])) as g (student_id, supervisor_id)
                        where s.id = g.student_id""")
                .param("students", ids.toArray(UUID[]::new))
                .param("supervisors", supervisors.toArray(UUID[]::new))
                .update();
        announcements.studentsChanged(
                school, students.stream().map(Student::number).toList());
        events.publishEvent(new SupervisorsChanged(ids));
    }

    private void hold(String column, List<UUID> ids) {
        jdbc.sql("select id from students where " + column
                        + " = any (cast(:ids as uuid[])) and left_on is null order by id for no key update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Leaves the students of these supervisors without one, and says so. */
    void unlink(String school, List<UUID> supervisors) {
        hold("supervisor_id", supervisors);
        List<String> numbers = jdbc.sql("""
                        update students set supervisor_id = null
                        where supervisor_id = any (cast(:supervisors as uuid[])) and left_on is null returning number""")
                .param("supervisors", supervisors.toArray(UUID[]::new))
                .query(String.class)
                .list();
        announcements.studentsChanged(school, numbers);
    }
}
