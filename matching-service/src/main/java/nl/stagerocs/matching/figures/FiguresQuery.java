package nl.stagerocs.matching.figures;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.stagerocs.matching.figures.Division.GROUP;
import static nl.stagerocs.matching.figures.Division.PERIOD;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.stagerocs.matching.figures.Report.Line;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the key figures: a coordinator's of the whole school, a supervisor's of the own students. */
@Repository
class FiguresQuery {

    private final JdbcClient jdbc;

    FiguresQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(String key, String name, Standing standing, int students, int open, int own) {}

    /** All lines and, as the last, the total of what groups search for now. */
    List<Line> lines(Division by, Caller caller) {
        List<Count> counts = counts(by, caller);
        Map<String, Integer> supplies = supplies(by.searches(), by.key(), caller);
        List<Line> lines = new ArrayList<>();
        counts.stream()
                .collect(groupingBy(Count::key, LinkedHashMap::new, toList()))
                .forEach((key, own) -> lines.add(line(key, own.getFirst().name(), supplies.getOrDefault(key, 0), own)));
        lines.sort(comparing(Line::withoutPlace).reversed().thenComparing(line -> String.valueOf(line.name())));
        lines.add(line(
                null,
                null,
                supplies(GROUP.searches(), "''", caller).getOrDefault("", 0),
                by == PERIOD ? counts(GROUP, caller) : counts));
        return lines;
    }

    private List<Count> counts(Division by, Caller caller) {
        return visible(Standings.of(by.searches()) + """
                        select %s as key, %s as name, d.standing, count(*) as students, sum(d.open) as open, sum(d.own) as own
                        from standings d join %s g on (g.id, g.period_id) = (d.group_id, d.period_id) join programmes o on o.id = g.programme_id
                        group by 1, 2, 3""".formatted(by.key(), by.lineName(), by.searches()), caller)
                .query(Count.class)
                .list();
    }

    private Map<String, Integer> supplies(String searches, String key, Caller caller) {
        Map<String, Integer> supplies = new HashMap<>();
        visible("with " + Standings.OFFER + """
                        , wanted as (
                            select distinct %s as key, f.source, f.leerweg, f.starts_on, f.ends_on, f.room
                            from %s g join programmes o on o.id = g.programme_id join offer f on %s
                            where exists (select from students s where s.group_id = g.id and s.left_on is null and (:all or s.supervisor_id = :me)))
                        select key, sum(room) as room from wanted group by key""".formatted(key, searches, Standings.FITS), caller)
                .query(row -> {
                    supplies.put(row.getString("key"), row.getInt("room"));
                });
        return supplies;
    }

    private JdbcClient.StatementSpec visible(String sql, Caller caller) {
        return jdbc.sql(sql).param("all", Readers.seesAll(caller)).param("me", caller.personId());
    }

    private static Line line(@Nullable String key, @Nullable String name, int supply, List<Count> counts) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        counts.forEach(each -> standings.merge(each.standing(), each.students(), Integer::sum));
        int demand = sum(counts, Count::students);
        int placed = standings.getOrDefault(Standing.PLACED, 0);
        int later = standings.getOrDefault(Standing.SEARCHES_LATER, 0);
        return new Line(
                key,
                name,
                demand,
                supply,
                sum(counts, Count::open),
                sum(counts, Count::own),
                placed,
                demand - placed - later,
                later,
                standings);
    }

    private static int sum(List<Count> counts, ToIntFunction<Count> what) {
        return counts.stream().mapToInt(what).sum();
    }
}
