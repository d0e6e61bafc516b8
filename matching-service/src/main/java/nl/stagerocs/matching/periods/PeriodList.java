package nl.stagerocs.matching.periods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.periods.PeriodView.GroupOfPeriod;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Internships for reading, the latest first. */
@Repository
class PeriodList {

    private static final int PAGE = 50;

    private static final String SELECT = """
            select w.*, v.groups, v.students
            from internship_periods w cross join lateral (
                select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'searches', g.period_id = w.id) order by g.name), '[]') as groups,
                       coalesce(sum((select count(*) from students s where s.group_id = g.id and s.left_on is null)), 0) as students
                from group_periods i join groups_now g on g.id = i.group_id where i.period_id = w.id) v
            where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeriodList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    PeriodView get(UUID id) {
        return jdbc.sql(SELECT + "w.id = ?")
                .param(id)
                .query((row, index) -> view(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<PeriodView> all(@Nullable String cursor) {
        return Listing.of(rows(cursor, PAGE + 1), PAGE, last -> Cursor.of(last.startsOn(), last.id()));
    }

    List<PeriodView> rows(@Nullable String cursor, int most) {
        List<String> key = Cursor.read(cursor, LocalDate.class, UUID.class);
        boolean first = key.isEmpty();
        return jdbc.sql(SELECT + """
                        :first or (w.starts_on, w.id::text) < (cast(:day as date), :id)
                        order by w.starts_on desc, w.id::text desc limit :most""")
                .param("first", first)
                .param("day", first ? null : key.getFirst())
                .param("id", first ? null : key.getLast())
                .param("most", most)
                .query((row, index) -> view(row))
                .list();
    }

    private PeriodView view(ResultSet row) throws SQLException {
        return new PeriodView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getDate("starts_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                row.getInt("required_minutes"),
                row.getInt("days_per_week"),
                row.getObject("search_from", LocalDate.class),
                row.getObject("wishes_by", LocalDate.class),
                row.getObject("place_by", LocalDate.class),
                row.getObject("agreement_by", LocalDate.class),
                List.of(json.readValue(row.getString("groups"), GroupOfPeriod[].class)),
                row.getInt("students"));
    }
}
