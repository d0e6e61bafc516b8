package nl.stagerocs.matching.shortlists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.Column;
import nl.stagerocs.matching.imports.ImportKind;
import nl.stagerocs.matching.imports.KeyedRows;
import nl.stagerocs.matching.imports.References;
import nl.stagerocs.matching.shortlists.PlacesListed.Added;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports shortlists that were filled in elsewhere, such as on a form: a row per student, a column per choice. */
@Component
class ShortlistImport implements ImportKind<ShortlistImport.Row> {

    private static final String CHOICE = "keuze ";
    private static final String CLOSED = "studentnummer in verdeling";

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    ShortlistImport(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    record Row(String student, List<String> places) {}

    @Override
    public String name() {
        return "shortlists";
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public List<Column> columns() {
        Stream<Column> choices = IntStream.rangeClosed(2, ChangeShortlist.MOST)
                .mapToObj(choice -> Column.optional(CHOICE + choice, "P-000" + choice % 10));
        return Stream.concat(
                        Stream.of(Column.required("studentnummer", "104882"), Column.required(CHOICE + 1, "P-0001")),
                        choices)
                .toList();
    }

    @Override
    public References references() {
        var client = JdbcClient.create(jdbc);
        Set<String> codes = KeyedRows.names(client, "select code from places where state <> 'DRAFT'");
        Map<String, Set<String>> known = new HashMap<>();
        known.put("studentnummer", KeyedRows.names(client, "select number from students where left_on is null"));
        known.put(CLOSED, KeyedRows.names(client, """
                select s.number from students s join allocation_rounds r on r.groups @> array[s.group_id]
                where r.state in ('PREPARED', 'COMPARED')"""));
        for (int choice = 1; choice <= ChangeShortlist.MOST; choice++) {
            known.put(CHOICE + choice, codes);
        }
        return new References(known);
    }

    @Override
    public Row read(Cells cells, References references) {
        String student = cells.known("studentnummer", "cell-unknown-student");
        if (references.knows(CLOSED, student)) {
            cells.note("studentnummer", "cell-shortlist-closed");
        }
        List<String> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int choice = 1; choice <= ChangeShortlist.MOST; choice++) {
            String column = CHOICE + choice;
            if (choice == 1 || cells.optionalText(column) != null) {
                String code = cells.known(column, "cell-unknown-place");
                if (!seen.add(code)) {
                    cells.note(column, "place-twice");
                }
                places.add(code);
            }
        }
        return new Row(student, List.copyOf(places));
    }

    @Override
    public String key(Row row) {
        return row.student();
    }

    @Override
    public String keyColumn() {
        return "studentnummer";
    }

    @Override
    public List<@Nullable Object> values(Row row) {
        return Stream.concat(Stream.of(row.student()), row.places().stream()).collect(Collectors.toList());
    }

    @Override
    public Map<String, Row> existing() {
        return JdbcClient.create(jdbc)
                .sql("""
                        select s.number, array_agg(p.code order by wish.number) as codes
                        from shortlists l join students s on s.id = l.student_id join groups_now g on g.id = s.group_id and g.period_id = l.period_id
                        cross join unnest(l.places) with ordinality as wish (place_id, number) join places p on p.id = wish.place_id
                        where s.left_on is null
                        group by s.number""")
                .query((row, index) -> new Row(row.getString("number"), List.of((String[])
                        row.getArray("codes").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::student, row -> row));
    }

    @Override
    public void hold(List<Row> created, List<Row> changed) {
        KeyedRows.hold(
                JdbcClient.create(jdbc),
                "select id from students where number = any (:keys) order by id for key share",
                Stream.concat(created.stream(), changed.stream())
                        .map(Row::student)
                        .toList());
    }

    @Override
    public void save(String school, List<Row> created, List<Row> changed) {
        List<Row> rows = Stream.concat(created.stream(), changed.stream()).toList();
        Map<UUID, List<UUID>> before = lists(rows);
        write(rows);
        events.publishEvent(PlacesListed.of(
                school,
                lists(rows).entrySet().stream()
                        .map(list -> Added.of(
                                list.getKey(), before.getOrDefault(list.getKey(), List.of()), list.getValue()))));
    }

    /** What stands on the list of each of these students, by the student. */
    private Map<UUID, List<UUID>> lists(List<Row> rows) {
        return JdbcClient.create(jdbc)
                .sql("""
                        select l.student_id, l.places
                        from shortlists l join students s on s.id = l.student_id join groups_now g on g.id = s.group_id and g.period_id = l.period_id
                        where s.number = any (?)""")
                .param(rows.stream().map(Row::student).toArray(String[]::new))
                .query((row, index) -> Map.entry(row.getObject("student_id", UUID.class), List.of((UUID[])
                        row.getArray("places").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void write(List<Row> rows) {
        jdbc.batchUpdate(
                """
                insert into shortlists (school_id, student_id, period_id, version, places, changed_at)
                select s.school_id, s.id, g.period_id, 0, (select array_agg(p.id order by wish.number)
                    from unnest(string_to_array(?, chr(10))) with ordinality as wish (code, number) join places p on p.code = wish.code), now()
                from students s join groups_now g on g.id = s.group_id where s.number = ?
                on conflict (student_id, period_id) do update set places = excluded.places, changed_at = excluded.changed_at, version = shortlists.version + 1""",
                rows.stream()
                        .map(each -> new Object[] {String.join("\n", each.places()), each.student()})
                        .toList());
    }
}
