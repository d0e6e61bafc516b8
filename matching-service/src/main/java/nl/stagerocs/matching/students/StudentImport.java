package nl.stagerocs.matching.students;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.PersonName;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.people.Addresses;
import nl.stagerocs.matching.towns.Towns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports students (studenten), known by their student number. */
@Component
class StudentImport implements ImportKind<StudentImport.Row> {

    private static final int YOUNGEST = 12;
    private static final int OLDEST = 100;

    private final JdbcClient jdbc;
    private final Towns towns;
    private final StudentRoster roster;
    private final Addresses addresses;
    private final StudentLeaving leaving;
    private final Clock clock;

    StudentImport(
            JdbcClient jdbc,
            Towns towns,
            StudentRoster roster,
            Addresses addresses,
            StudentLeaving leaving,
            Clock clock) {
        this.jdbc = jdbc;
        this.towns = towns;
        this.roster = roster;
        this.addresses = addresses;
        this.leaving = leaving;
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
        Map<String, Set<String>> known = new HashMap<>(Map.of(
                "groep", KeyedRows.names(jdbc, "select name from groups where left_on is null"),
                "begeleider",
                        KeyedRows.names(
                                jdbc, "select email from staff where 'SUPERVISOR' = any (roles) and left_on is null"),
                "woonplaats", towns.names()));
        OwnFacts.addProfiles(jdbc, known);
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
    public List<Clash> clashes(Collection<Row> rows) {
        return addresses.clashesOf(rows.stream()
                .filter(Row::isHere)
                .map(each -> new Addresses.Student(each.number(), each.email(), each.guardianEmail()))
                .toList());
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
        return KeyedRows.of(jdbc, """
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
        return KeyedRows.names(jdbc, "select number from students where left_on is not null");
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public void hold(List<Row> created, List<Row> changed) {
        roster.hold(changed);
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        roster.write(school, created, changed);
    }
}
