package nl.stagerocs.matching.students;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.PersonName;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.matching.supervision.SupervisorsChanged;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports students (studenten), known by their student number. */
@Component
class StudentImport implements ImportKind<StudentImport.Row> {

    private static final int YOUNGEST = 12;
    private static final int OLDEST = 100;

    private final JdbcTemplate jdbc;
    private final Towns towns;
    private final RosterAnnouncements announcements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudentImport(
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

    record Row(
            String number,
            String firstName,
            @Nullable String infix,
            String lastName,
            String email,
            LocalDate birthDate,
            String groupName,
            @Nullable Integer year,
            @Nullable String profile,
            String supervisor,
            @Nullable String postcode,
            @Nullable String town,
            @Nullable Transport transport,
            @Nullable String guardianName,
            @Nullable String guardianEmail,
            @Nullable LocalDate leftOn) {

        boolean isHere() {
            return leftOn == null;
        }
    }

    @Override
    public String name() {
        return "students";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("studentnummer", "104882"),
                Column.required("voornaam", "Yara"),
                Column.optional("tussenvoegsel", ""),
                Column.required("achternaam", "Bouzid"),
                Column.required("e-mail", "yara.bouzid@student.school.example"),
                Column.required("geboortedatum", "12-05-2007").date(),
                Column.required("groep", "MZ2B").known(),
                Column.optional("leerjaar", "2").oneOf("1", "2", "3", "4"),
                Column.optional("profiel", ""),
                Column.required("begeleider", "e.aydin@school.example").known(),
                Column.optional("postcode", "6711 AB"),
                Column.optional("woonplaats", "Ede").known(),
                Column.optional("vervoer", "fiets").oneOf(Transport.words()),
                Column.optional("ouder naam", ""),
                Column.optional("ouder e-mail", ""),
                Column.optional("uitgeschreven op", "").date());
    }

    @Override
    public References references() {
        var client = JdbcClient.create(jdbc);
        Map<String, Set<String>> known = new HashMap<>(Map.of(
                "groep", KeyedRows.names(client, "select name from groups where left_on is null"),
                "begeleider",
                        KeyedRows.names(
                                client, "select email from staff where 'SUPERVISOR' = any (roles) and left_on is null"),
                "woonplaats", towns.names()));
        OwnFacts.addProfiles(client, known);
        return new References(known);
    }

    @Override
    public Row read(Cells cells, References references) {
        return new Row(
                cells.text("studentnummer"),
                cells.personName("voornaam"),
                cells.optionalPersonName("tussenvoegsel"),
                cells.personName("achternaam"),
                cells.email("e-mail"),
                birthDate(cells),
                cells.known("groep", "cell-unknown-group"),
                OwnFacts.year(cells),
                OwnFacts.profile(cells, references),
                cells.knownEmail("begeleider", "cell-unknown-supervisor"),
                cells.optionalPostcode("postcode"),
                cells.optionalText("woonplaats") == null
                        ? null
                        : cells.known("woonplaats", towns::spelled, "cell-unknown-town"),
                OwnFacts.transport(cells),
                cells.optionalPersonName("ouder naam"),
                cells.optionalEmail("ouder e-mail"),
                leftOn(cells));
    }

    private LocalDate birthDate(Cells cells) {
        LocalDate birthDate = cells.date("geboortedatum");
        int age = Period.between(birthDate, LocalDate.now(clock)).getYears();
        if (age < YOUNGEST || age > OLDEST) {
            cells.note("geboortedatum", "cell-age", String.valueOf(YOUNGEST), String.valueOf(OLDEST));
        }
        return birthDate;
    }

    /** The account closes at once, so a student can't be written out ahead of the day. */
    private @Nullable LocalDate leftOn(Cells cells) {
        if (cells.optionalText("uitgeschreven op") == null) {
            return null;
        }
        LocalDate leftOn = cells.date("uitgeschreven op");
        if (leftOn.isAfter(LocalDate.now(clock))) {
            cells.note("uitgeschreven op", "cell-in-future");
        }
        return leftOn;
    }

    @Override
    public String key(Row row) {
        return row.number();
    }

    @Override
    public String keyColumn() {
        return "studentnummer";
    }

    @Override
    public String uniqueColumn() {
        return "e-mail";
    }

    @Override
    public String unique(Row row) {
        return row.email();
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select s.number, s.first_name, s.infix, s.last_name, s.email, s.birth_date, g.name as group_name, s.year, s.profile,
                       coalesce(b.email, '') as supervisor, s.postcode, s.town, s.transport, s.guardian_name, s.guardian_email, s.left_on
                from students s join groups g on g.id = s.group_id
                left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id""", Row.class, this::key);
    }

    @Override
    public String label(Row row) {
        return PersonName.of(row.firstName(), row.infix(), row.lastName());
    }

    /** Who stands in the list again is here again. */
    @Override
    public boolean absentEmpties(String column) {
        return column.equals("uitgeschreven op");
    }

    @Override
    public Set<String> gone() {
        return KeyedRows.names(JdbcClient.create(jdbc), "select number from students where left_on is not null");
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(this::leave);
    }

    private void leave(String school, List<String> keys) {
        holdLeaving(keys, keys);
        List<String> left = JdbcClient.create(jdbc)
                .sql(
                        "update students set left_on = :today where number in (:numbers) and left_on is null returning number")
                .param("today", LocalDate.now(clock))
                .param("numbers", keys)
                .query(String.class)
                .list();
        announceLeft(school, left);
    }

    @Override
    public void hold(List<Row> created, List<Row> changed) {
        holdLeaving(numbers(changed, row -> true), numbers(changed, not(Row::isHere)));
    }

    /** The students, and then the places that get room back from those who leave. */
    private void holdLeaving(List<String> students, List<String> leaving) {
        var client = JdbcClient.create(jdbc);
        KeyedRows.hold(client, "select id from students where number = any (:keys) order by id for update", students);
        KeyedRows.hold(client, """
                select id from places
                where id in (select m.place_id from placements m join students s on s.id = m.student_id
                             where s.number = any (:keys) and m.state = 'PROPOSED')
                order by id for no key update""", leaving);
    }

    /** Who goes to another group keeps a profile only when the programme there has it too. */
    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
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
        @Nullable Town town = towns.named(row.town()).orElse(null);
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
