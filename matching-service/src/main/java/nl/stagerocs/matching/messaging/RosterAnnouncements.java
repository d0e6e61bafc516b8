package nl.stagerocs.matching.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services who is at the school. Every event carries the whole person, as the topic is compacted. */
@Component
public class RosterAnnouncements {

    private static final String STUDENTS = """
            select s.id as person_id, s.number as student_number, s.first_name, s.infix, s.last_name,
                   concat_ws(' ', s.first_name, s.infix, s.last_name) as display_name, s.email, s.birth_date,
                   g.id as group_id, g.name as group_name, g.cohort, p.crebo, p.name as programme_name, p.level, p.leerweg,
                   s.supervisor_id, s.postcode, s.town, s.guardian_id, s.guardian_name, s.guardian_email
            from students s join groups g on g.id = s.group_id join programmes p on p.id = g.programme_id
            where s.number in (:numbers)""";

    private static final String DISPLAY_NAME = "concat_ws(' ', first_name, infix, last_name) as display_name";

    private static final String LEFT =
            "select id as person_id, " + DISPLAY_NAME + ", left_on from %s where id in (:ids)";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    RosterAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** These students are new. */
    public void studentsEnrolled(String school, List<String> numbers) {
        List<Told> told = new ArrayList<>();
        query(STUDENTS, "numbers", numbers, StudentEnrolled.class).forEach(each -> {
            told.add(new Told(each.personId(), each));
            supervised(each.personId(), each.supervisorId(), each.groupId()).ifPresent(told::add);
        });
        outbox.publishAll(school, told);
    }

    /** Something of these students has changed. */
    public void studentsChanged(String school, List<String> numbers) {
        List<Told> told = new ArrayList<>();
        query(STUDENTS, "numbers", numbers, StudentChanged.class).forEach(each -> {
            told.add(new Told(each.personId(), each));
            supervised(each.personId(), each.supervisorId(), each.groupId()).ifPresent(told::add);
        });
        outbox.publishAll(school, told);
    }

    /** These students have left the school. */
    public void studentsLeft(String school, List<String> numbers) {
        tell(
                school,
                query(
                        "select id as person_id, left_on from students where number in (:numbers)",
                        "numbers",
                        numbers,
                        StudentLeft.class),
                StudentLeft::personId);
    }

    /** These members of staff are new or have changed. */
    public void staffRegistered(String school, List<UUID> ids) {
        if (!ids.isEmpty()) {
            List<StaffMemberRegistered> members = jdbc.sql(
                            "select *, " + DISPLAY_NAME + " from staff where id in (:ids)")
                    .param("ids", ids)
                    .query((row, index) -> staffMember(row))
                    .list();
            tell(school, members, StaffMemberRegistered::personId);
        }
    }

    /** These members of staff have left the school. */
    public void staffLeft(String school, List<UUID> ids) {
        tell(school, query(LEFT.formatted("staff"), "ids", ids, StaffMemberLeft.class), StaffMemberLeft::personId);
    }

    /** These trainers are new or have changed. */
    public void trainersRegistered(String school, List<UUID> ids) {
        tell(school, query("""
                        select t.id as person_id, t.first_name, t.infix, t.last_name, concat_ws(' ', t.first_name, t.infix, t.last_name) as display_name,
                               t.email, t.phone, c.id as company_id, c.name as company_name
                        from trainers t join companies c on c.id = t.company_id where t.id in (:ids)""", "ids", ids, TrainerRegistered.class), TrainerRegistered::personId);
    }

    /** These trainers work with the school no more. */
    public void trainersLeft(String school, List<UUID> ids) {
        tell(school, query(LEFT.formatted("trainers"), "ids", ids, TrainerLeft.class), TrainerLeft::personId);
    }

    private <T extends Record> void tell(String school, List<T> events, Function<T, UUID> person) {
        outbox.publishAll(
                school,
                events.stream().map(each -> new Told(person.apply(each), each)).toList());
    }

    private static StaffMemberRegistered staffMember(ResultSet row) throws SQLException {
        return new StaffMemberRegistered(
                row.getObject("id", UUID.class),
                row.getString("first_name"),
                row.getString("infix"),
                row.getString("last_name"),
                row.getString("display_name"),
                row.getString("email"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("mandated"));
    }

    private static Optional<Told> supervised(UUID student, @Nullable UUID supervisor, UUID group) {
        return Optional.ofNullable(supervisor)
                .map(known -> new Told(student, new SupervisorAssigned(student, known, group)));
    }

    private <T> List<T> query(String sql, String name, Collection<?> values, Class<T> type) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql(sql).param(name, values).query(type).list();
    }
}
