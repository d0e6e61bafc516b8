package nl.stagerocs.matching.students;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.matching.students.StudentImport.Row;
import nl.stagerocs.matching.supervision.SupervisorsChanged;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students of a school, written in, changed and written out as its list says, and told of in events. */
@Component
class StudentRoster {

    private final JdbcTemplate jdbc;
    private final Towns towns;
    private final RosterAnnouncements announcements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudentRoster(
            JdbcTemplate jdbc,
            Towns towns,
            RosterAnnouncements announcements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.towns = towns;
        this.announcements = announcements;
        this.events = events;
        this.clock = clock;
    }

    /** Holds what a change of these students touches, before the first is written. */
    void hold(List<Row> changed) {
        hold(numbers(changed, row -> true), numbers(changed, not(Row::isHere)));
    }

    /** The students, and then the places that get room back from those who leave. */
    private void hold(List<String> students, List<String> leaving) {
        var client = JdbcClient.create(jdbc);
        KeyedRows.hold(client, "select id from students where number = any (:keys) order by id for update", students);
        KeyedRows.hold(client, """
                select id from places
                where id in (select m.place_id from placements m join students s on s.id = m.student_id
                             where s.number = any (:keys) and m.state in ('PROPOSED', 'APPROVED'))
                order by id for no key update""", leaving);
    }

    /**
     * Writes students in, or writes what has changed of them. Who goes to another group keeps a profile only when the programme there
     * has it too.
     */
    void write(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.concat(created.stream(), changed.stream()).toList();
        List<UUID> handedOver = withOtherSupervisor(changed);
        jdbc.batchUpdate("""
                insert into students (id, school_id, number, first_name, infix, last_name, email, birth_date, group_id, year, profile,
                                      supervisor_id, postcode, town, lat, lon, transport, guardian_id, guardian_name, guardian_email, left_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, (select id from groups where name = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, number) do update set
                    first_name = excluded.first_name, infix = excluded.infix, last_name = excluded.last_name, email = excluded.email,
                    birth_date = excluded.birth_date, group_id = excluded.group_id, year = excluded.year,
                    profile = case when students.group_id = excluded.group_id or excluded.profile = any (
                        select unnest(p.profiles) from groups g join programmes p on p.id = g.programme_id where g.id = excluded.group_id)
                        then excluded.profile end,
                    supervisor_id = excluded.supervisor_id,
                    postcode = excluded.postcode, town = excluded.town, lat = excluded.lat, lon = excluded.lon, transport = excluded.transport,
                    guardian_id = excluded.guardian_id, guardian_name = excluded.guardian_name, guardian_email = excluded.guardian_email,
                    left_on = excluded.left_on""", rows.stream().map(each -> values(school, each)).toList());
        announceLeft(school, numbers(rows, not(Row::isHere)));
        events.publishEvent(new SupervisorsChanged(handedOver));
        announcements.studentsEnrolled(school, numbers(created, Row::isHere));
        announcements.studentsChanged(school, numbers(changed, Row::isHere));
    }

    /** Writes students out, by their numbers; who has left already stays as they are. */
    void leave(String school, List<String> numbers) {
        hold(numbers, numbers);
        List<String> left = JdbcClient.create(jdbc)
                .sql(
                        "update students set left_on = :today where number in (:numbers) and left_on is null returning number")
                .param("today", LocalDate.now(clock))
                .param("numbers", numbers)
                .query(String.class)
                .list();
        announceLeft(school, left);
    }

    private void announceLeft(String school, List<String> numbers) {
        announcements.studentsLeft(school, numbers);
        if (!numbers.isEmpty()) {
            events.publishEvent(new StudentsLeft(
                    school,
                    JdbcClient.create(jdbc)
                            .sql("select id from students where number = any (cast(:numbers as text[]))")
                            .param("numbers", numbers.toArray(String[]::new))
                            .query(UUID.class)
                            .list()));
        }
    }

    private List<UUID> withOtherSupervisor(List<Row> rows) {
        return JdbcClient.create(jdbc)
                .sql("""
                        select s.id from students s join unnest(cast(:numbers as text[]), cast(:supervisors as uuid[])) as g (number, supervisor_id)
                        on g.number = s.number where s.supervisor_id is distinct from g.supervisor_id""")
                .param("numbers", rows.stream().map(Row::number).toArray(String[]::new))
                .param(
                        "supervisors",
                        rows.stream().map(row -> Ids.ofEmail(row.supervisor())).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private Object[] values(String school, Row row) {
        @Nullable Town town = towns.at(row.town(), row.postcode()).orElse(null);
        @Nullable UUID guardian = row.guardianEmail() == null ? null : Ids.ofEmail(row.guardianEmail());
        return new @Nullable Object[] {
            Ids.next(),
            school,
            row.number(),
            row.firstName(),
            row.infix(),
            row.lastName(),
            row.email(),
            row.birthDate(),
            row.groupName(),
            row.year(),
            row.profile(),
            Ids.ofEmail(row.supervisor()),
            row.postcode(),
            row.town(),
            town == null ? null : town.lat(),
            town == null ? null : town.lon(),
            row.transport() == null ? null : row.transport().name(),
            guardian,
            row.guardianName(),
            row.guardianEmail(),
            row.leftOn()
        };
    }

    private static List<String> numbers(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).map(Row::number).toList();
    }
}
