package nl.stagerocs.matching.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.References;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports groups (klassen), each with its internship period (BPV-periode). */
@Component
class GroupImport implements ImportKind<GroupImport.Row> {

    private static final int MOST_HOURS = 3_000;
    private static final String PROGRAMME = "crebo leerweg";

    private final JdbcTemplate jdbc;

    GroupImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            String name,
            String crebo,
            String leerweg,
            int cohort,
            LocalDate startsOn,
            LocalDate endsOn,
            int requiredMinutes,
            int daysPerWeek,
            @Nullable LocalDate wishesBy,
            @Nullable LocalDate placeBy,
            @Nullable LocalDate agreementBy) {}

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("naam", "MZ2B"),
                Column.required("crebo", "25478"),
                Column.required("leerweg", "BOL"),
                Column.required("cohort", "2025"),
                Column.required("stage van", "01-02-2027"),
                Column.required("stage tot", "09-07-2027"),
                Column.required("uren", "640"),
                Column.required("dagen per week", "4"),
                Column.optional("voorkeuren voor", "01-12-2026"),
                Column.optional("plek voor", "20-12-2026"),
                Column.optional("contract voor", "20-01-2027"));
    }

    @Override
    public References references() {
        var client = JdbcClient.create(jdbc);
        return new References(Map.of(
                "crebo",
                KeyedRows.names(client, "select crebo from programmes"),
                PROGRAMME,
                KeyedRows.names(client, "select crebo || ' ' || leerweg from programmes")));
    }

    @Override
    public Row read(Cells cells, References references) {
        var row = new Row(
                cells.text("naam"),
                cells.known("crebo", "cell-unknown-crebo"),
                cells.oneOf("leerweg", "BOL", "BBL"),
                cells.number("cohort", 2000, 2100),
                cells.date("stage van"),
                cells.date("stage tot"),
                cells.number("uren", 1, MOST_HOURS) * 60,
                cells.number("dagen per week", 1, 5),
                cells.optionalDate("voorkeuren voor"),
                cells.optionalDate("plek voor"),
                cells.optionalDate("contract voor"));
        noteOrder(cells, "voorkeuren voor", row.wishesBy(), row.placeBy());
        noteOrder(cells, "plek voor", row.placeBy(), row.agreementBy());
        noteOrder(cells, "contract voor", row.agreementBy(), row.startsOn());
        if (references.knows("crebo", row.crebo()) && !references.knows(PROGRAMME, row.crebo() + " " + row.leerweg())) {
            cells.note("leerweg", "cell-other-leerweg");
        }
        if (!row.endsOn().isAfter(row.startsOn())) {
            cells.note("stage tot", "cell-ends-before-start");
        }
        return row;
    }

    /** A step ends before the next one, and all before the internship. */
    private static void noteOrder(Cells cells, String column, @Nullable LocalDate deadline, @Nullable LocalDate next) {
        if (deadline != null && next != null && deadline.isAfter(next)) {
            cells.note(column, "cell-deadline-order", next.toString());
        }
    }

    @Override
    public String key(Row row) {
        return row.name();
    }

    @Override
    public String keyColumn() {
        return "naam";
    }

    @Override
    public Map<String, Row> existing() {
        return KeyedRows.of(JdbcClient.create(jdbc), """
                select g.name, p.crebo, p.leerweg, g.cohort, g.starts_on, g.ends_on, g.required_minutes, g.days_per_week,
                       g.wishes_by, g.place_by, g.agreement_by
                from groups g join programmes p on p.id = g.programme_id""", Row.class, this::key);
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<@Nullable Object[]> rows = Stream.concat(created.stream(), changed.stream())
                .map(each -> new @Nullable Object[] {
                    school,
                    each.name(),
                    each.cohort(),
                    each.startsOn(),
                    each.endsOn(),
                    each.requiredMinutes(),
                    each.daysPerWeek(),
                    each.wishesBy(),
                    each.placeBy(),
                    each.agreementBy(),
                    each.crebo(),
                    each.leerweg()
                })
                .toList();
        jdbc.batchUpdate("""
                insert into groups (school_id, name, cohort, starts_on, ends_on, required_minutes, days_per_week, wishes_by, place_by, agreement_by, programme_id)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from programmes where crebo = ? and leerweg = ?)
                on conflict (school_id, name) do update set
                    programme_id = excluded.programme_id, cohort = excluded.cohort, starts_on = excluded.starts_on,
                    ends_on = excluded.ends_on, required_minutes = excluded.required_minutes, days_per_week = excluded.days_per_week,
                    wishes_by = excluded.wishes_by, place_by = excluded.place_by, agreement_by = excluded.agreement_by""", rows);
    }
}
