package nl.stagerocs.matching.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.PersonName;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.matching.people.Addresses;
import nl.stagerocs.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports staff (medewerkers). One e-mail address is one person, in every school. */
@Component
class StaffImport implements ImportKind<StaffImport.Row> {

    private static final Map<String, String> ROLES =
            Map.of("begeleider", "SUPERVISOR", "coördinator", "COORDINATOR", "administratie", "ADMINISTRATION");

    private static final Map<String, String> WORDS =
            ROLES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JdbcTemplate jdbc;
    private final RosterAnnouncements announcements;
    private final StaffLeaving leaving;
    private final Addresses addresses;

    StaffImport(JdbcTemplate jdbc, RosterAnnouncements announcements, StaffLeaving leaving, Addresses addresses) {
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.leaving = leaving;
        this.addresses = addresses;
    }

    record Row(String email, String firstName, @Nullable String infix, String lastName, String role, boolean mandated) {

        UUID id() {
            return Ids.ofEmail(email);
        }
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("e-mail", "e.aydin@school.example"),
                Column.required("voornaam", "Elif"),
                Column.optional("tussenvoegsel", ""),
                Column.required("achternaam", "Aydin"),
                Column.required("rol", "begeleider").oneOf("begeleider", "coördinator", "administratie"),
                Column.optional("tekenbevoegd", "nee").oneOf("ja", "nee"));
    }

    @Override
    public References references() {
        return References.none();
    }

    @Override
    public Row read(Cells cells, References references) {
        return new Row(
                cells.email("e-mail"),
                cells.text("voornaam"),
                cells.optionalText("tussenvoegsel"),
                cells.text("achternaam"),
                ROLES.getOrDefault(cells.oneOf("rol", "begeleider", "coördinator", "administratie"), "SUPERVISOR"),
                cells.optionalText("tekenbevoegd") != null
                        && cells.oneOf("tekenbevoegd", "ja", "nee").equals("ja"));
    }

    @Override
    public List<Clash> clashes(Collection<Row> rows) {
        return addresses.clashes(rows.stream().map(this::key).toList());
    }

    @Override
    public String key(Row row) {
        return row.email();
    }

    @Override
    public List<@Nullable Object> values(Row row) {
        return Arrays.asList(
                row.email(),
                row.firstName(),
                row.infix(),
                row.lastName(),
                WORDS.getOrDefault(row.role(), row.role()),
                row.mandated());
    }

    @Override
    public String keyColumn() {
        return "e-mail";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(
                JdbcClient.create(jdbc),
                "select email, first_name, infix, last_name, roles[1] as role, mandated from staff",
                Row.class,
                this::key);
    }

    @Override
    public String label(Row row) {
        return PersonName.of(row.firstName(), row.infix(), row.lastName());
    }

    @Override
    public Set<String> gone() {
        return KeyedRows.names(JdbcClient.create(jdbc), "select email from staff where left_on is not null");
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.concat(created.stream(), changed.stream()).toList();
        jdbc.batchUpdate(
                """
                insert into staff (id, school_id, email, first_name, infix, last_name, roles, mandated) values (?, ?, ?, ?, ?, ?, array[?], ?)
                on conflict (school_id, id) do update set
                    first_name = excluded.first_name, infix = excluded.infix, last_name = excluded.last_name,
                    roles = excluded.roles, mandated = excluded.mandated, left_on = null""",
                rows.stream()
                        .map(each -> new Object[] {
                            each.id(),
                            school,
                            each.email(),
                            each.firstName(),
                            each.infix(),
                            each.lastName(),
                            each.role(),
                            each.mandated()
                        })
                        .toList());
        announcements.staffRegistered(school, rows.stream().map(Row::id).toList());
    }
}
