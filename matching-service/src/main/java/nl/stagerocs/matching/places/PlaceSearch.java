package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.places.PlaceFilters.Counts;
import nl.stagerocs.matching.places.PlaceFilters.Facet;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the school's places in one pass: the area, the counts over it, and the page with what stands beside each place. */
@Repository
class PlaceSearch {

    private static final int PAGE = 20;

    private static final String SEARCH = """
            with %s,
            counted as (select %s from %s),
            chosen as (select %s from area where %s and %s order by %s limit %d)
            select %s, chosen.*, counts from counted left join (%s) on true order by %s""";

    private static final String ONE = """
            with chosen as (select id, kilometres(lat, lon, :lat, :lon) as distance from places where id = :id and state <> 'DRAFT')
            select %s, chosen.* from %s""".formatted(PlaceLines.COLUMNS, PlaceLines.OF_CHOSEN);

    private final JdbcClient jdbc;
    private final PlaceLines lines;

    PlaceSearch(JdbcClient jdbc, PlaceLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /**
     * One page of a search.
     *
     * @param total how many places there are; without a programme and a distance counted up to a thousand
     * @param more whether there are more than were counted, so that each count of {@code facets} is a lower bound
     * @param facets how many places each choice of a filter would leave
     * @param alike whether nothing has these very words, and this is what comes near
     */
    record Found(
            List<PlaceLine> items,
            @Nullable String next,
            int total,
            boolean more,
            List<Facet> facets,
            boolean alike,
            @Nullable Town near) {}

    Found search(PlaceQuery query, Seeker seeker, @Nullable Town near) {
        Answer exact = search(query, seeker, near, false);
        return exact.somewhere() || !query.hasWords()
                ? exact.found()
                : search(query, seeker, near, true).found();
    }

    /** @param somewhere whether there is any such place, filters aside */
    private record Answer(Found found, boolean somewhere) {}

    PlaceLine get(UUID id, Seeker seeker) {
        Map<String, @Nullable Object> params = new HashMap<>();
        PlaceArea.putMiddle(seeker, seeker.home(), params);
        FitRules.put(seeker, params);
        params.put("id", id);
        return jdbc.sql(ONE)
                .params(params)
                .query((row, index) -> lines.line(row, seeker, seeker.home() != null))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private Answer search(PlaceQuery query, Seeker seeker, @Nullable Town near, boolean alike) {
        Map<String, @Nullable Object> params = new HashMap<>();
        var area = new PlaceArea(query, seeker, near, alike, params);
        var filters = new PlaceFilters(query, area);
        PlaceOrder order = PlaceOrder.of(query.sort(), near != null);
        int size = query.size() == null ? PAGE : query.size();
        String sql = SEARCH.formatted(
                area.sql(order),
                filters.counts(),
                area.counted(filters.chosen()),
                order.keys(),
                filters.chosen(),
                order.after(query.cursor(), params),
                order.by(),
                size + 1,
                PlaceLines.COLUMNS,
                PlaceLines.OF_CHOSEN,
                order.by());
        planOnce();
        return jdbc.sql(sql).params(params).query(rows -> {
            rows.next();
            Counts counts = filters.read((Long[]) rows.getArray("counts").getArray());
            List<Ranked> page =
                    ranked(rows, row -> new Ranked(lines.line(row, seeker, near != null), order.cursor(row)));
            List<PlaceLine> items = page.stream().limit(size).map(Ranked::line).toList();
            String next = page.size() > size ? page.get(size - 1).cursor() : null;
            boolean more = area.stoppedBefore(counts.area());
            int total = more ? PlaceArea.MOST_COUNTED : counts.total();
            return new Answer(new Found(items, next, total, more, counts.facets(), alike, near), counts.area() > 0);
        });
    }

    private record Ranked(PlaceLine line, String cursor) {}

    private interface Reading {
        Ranked of(ResultSet row) throws SQLException;
    }

    /** The rows from the current one on; the counts stand on a row of their own when there is no place. */
    private static List<Ranked> ranked(ResultSet rows, Reading reading) throws SQLException {
        List<Ranked> ranked = new ArrayList<>();
        do {
            if (rows.getString("id") != null) {
                ranked.add(reading.of(rows));
            }
        } while (rows.next());
        return ranked;
    }

    /** Planning takes longer than searching, and the plan is the same whatever is looked for: the walls leave only the index of places. */
    private void planOnce() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }
}
