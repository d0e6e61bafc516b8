package nl.stagerocs.matching.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Clash;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.LeavingRows;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.messaging.GroupAnnouncements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports groups (klassen), each with the internships that it does. */
@Component
class GroupImport implements ImportKind<GroupImport.Row> {

    private static final String PROGRAMME = "crebo leerweg";
    private static final String OVERLAP = "periode met periode";
    private static final List<String> PERIODS = List.of("periode 1", "periode 2", "periode 3", "periode 4");

    private final JdbcTemplate jdbc;
    private final GroupLeaving leaving;
    private final GroupAnnouncements plans;

    GroupImport(JdbcTemplate jdbc, GroupLeaving leaving, GroupAnnouncements plans) {
        this.jdbc = jdbc;
        this.leaving = leaving;
        this.plans = plans;
    }

    record Row(
            String name,
            String crebo,
            String leerweg,
            int cohort,
            String period1,
            @Nullable String period2,
            @Nullable String period3,
            @Nullable String period4) {

        String column(String period) {
            return PERIODS.get(Arrays.asList(period1, period2, period3, period4).indexOf(period));
        }

        List<String> periods() {
            return Stream.of(period1, period2, period3, period4)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.required("naam", "MZ2B"),
                Column.required("crebo", "25478").known(),
                Column.required("leerweg", "BOL").oneOf("BOL", "BBL"),
                Column.required("cohort", "2025").number(),
                Column.required(PERIODS.getFirst(), "Stage voorjaar 2027").known()));
        PERIODS.stream()
                .skip(1)
                .forEach(period -> columns.add(Column.optional(period, "").known()));
        return columns;
    }

    @Override
    public References references() {
        var client = JdbcClient.create(jdbc);
        Set<String> periods = KeyedRows.names(client, "select name from internship_periods");
        return new References(Map.of(
                "crebo",
                KeyedRows.names(client, "select crebo from programmes where left_on is null"),
                PROGRAMME,
                KeyedRows.names(client, "select crebo || ' ' || leerweg from programmes where left_on is null"),
                OVERLAP,
                KeyedRows.names(client, """
                        select w.name || chr(10) || o.name from internship_periods w join internship_periods o
                        on w.starts_on <= o.ends_on and o.starts_on <= w.ends_on"""),
                PERIODS.get(0),
                periods,
                PERIODS.get(1),
                periods,
                PERIODS.get(2),
                periods,
                PERIODS.get(3),
                periods));
    }

    @Override
    public Row read(Cells cells, References references) {
        var row = new Row(
                cells.text("naam"),
                cells.known("crebo", "cell-unknown-crebo"),
                cells.oneOf("leerweg", "BOL", "BBL"),
                cells.number("cohort", 2000, 2100),
                cells.known(PERIODS.getFirst(), "cell-unknown-period"),
                optionalPeriod(cells, 1),
                optionalPeriod(cells, 2),
                optionalPeriod(cells, 3));
        if (references.knows("crebo", row.crebo()) && !references.knows(PROGRAMME, row.crebo() + " " + row.leerweg())) {
            cells.note("leerweg", "cell-other-leerweg");
        }
        noteOverlaps(cells, references, row.periods());
        return row;
    }

    private static @Nullable String optionalPeriod(Cells cells, int number) {
        String column = PERIODS.get(number);
        return cells.optionalText(column) == null ? null : cells.known(column, "cell-unknown-period");
    }

    private static void noteOverlaps(Cells cells, References references, List<String> periods) {
        for (int later = 1; later < periods.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (references.knows(OVERLAP, periods.get(earlier) + "\n" + periods.get(later))) {
                    cells.note(PERIODS.get(later), "cell-period-overlap", periods.get(earlier));
                }
            }
        }
    }

    private record Period(
            String name, LocalDate startsOn, @Nullable LocalDate searchFrom) {}

    /** A group searches for one internship at a time, so not for the next before the one has begun. */
    @Override
    public List<Clash> clashes(Collection<Row> rows) {
        Map<String, Period> known = KeyedRows.of(
                JdbcClient.create(jdbc),
                "select name, starts_on, search_from from internship_periods",
                Period.class,
                Period::name);
        return rows.stream().flatMap(row -> earlySearch(row, known).stream()).toList();
    }

    private static Optional<Clash> earlySearch(Row row, Map<String, Period> known) {
        List<Period> periods = row.periods().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Period::startsOn))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            Period before = periods.get(i - 1);
            Period later = periods.get(i);
            if (later.searchFrom() != null && later.searchFrom().isBefore(before.startsOn())) {
                return Optional.of(new Clash(
                        row.name(),
                        row.column(later.name()),
                        "cell-period-search",
                        List.of(
                                later.searchFrom().toString(),
                                before.name(),
                                before.startsOn().toString())));
            }
        }
        return Optional.empty();
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
                select g.name, o.crebo, o.leerweg, g.cohort, w.names[1] as period1, w.names[2] as period2, w.names[3] as period3, w.names[4] as period4
                from groups g join programmes o on o.id = g.programme_id
                cross join lateral (
                    select array_agg(w.name order by w.starts_on, w.id) as names
                    from group_periods i join internship_periods w on w.id = i.period_id where i.group_id = g.id) w
                where g.left_on is null""", Row.class, this::key);
    }

    @Override
    public Optional<LeavingRows> leaving() {
        return Optional.of(leaving);
    }

    @Override
    public List<String> tables() {
        return List.of("groups", "group_periods");
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.of(created, changed).flatMap(Collection::stream).toList();
        jdbc.batchUpdate(
                """
                insert into groups (school_id, name, cohort, programme_id)
                select ?, ?, ?, (select id from programmes where crebo = ? and leerweg = ?)
                on conflict (school_id, name) do update set programme_id = excluded.programme_id, cohort = excluded.cohort, left_on = null""",
                rows.stream()
                        .map(each -> new Object[] {school, each.name(), each.cohort(), each.crebo(), each.leerweg()})
                        .toList());
        jdbc.batchUpdate(
                "delete from group_periods where group_id = (select id from groups where name = ?)",
                rows.stream().map(each -> new Object[] {each.name()}).toList());
        jdbc.batchUpdate(
                """
                insert into group_periods (school_id, group_id, period_id)
                select g.school_id, g.id, w.id from groups g, internship_periods w where g.name = ? and w.name = ?""",
                rows.stream()
                        .flatMap(each -> each.periods().stream().map(period -> new Object[] {each.name(), period}))
                        .toList());
        plans.planned(school, ids(rows));
    }

    private List<UUID> ids(List<Row> rows) {
        return JdbcClient.create(jdbc)
                .sql("select id from groups where name = any (?) order by name")
                .param(rows.stream().map(Row::name).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
