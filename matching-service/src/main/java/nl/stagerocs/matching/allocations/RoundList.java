package nl.stagerocs.matching.allocations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.allocations.Outcome.Figures;
import nl.stagerocs.matching.allocations.RoundView.Students;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rounds for reading: a supervisor sees the own, a coordinator all of the school. */
@Repository
class RoundList {

    private static final int PAGE = 25;

    private static final String VISIBLE = """
            select r.*, d.figures, d.digest,
                   (select array_agg(g.name order by g.name) from groups g where g.id = any (r.groups)) as group_names,
                   (select array_agg(w.name order by w.starts_on, w.name) from internship_periods w where w.id = any (r.periods)) as period_names,
                   (select count(*) from allocation_results e where e.round_id = r.id and e.reason is not null) as overrides, n.students, n.with_list, n.placed,
                   case when r.state in ('PREPARED', 'COMPARED') then (
                       select count(distinct p.id) from (
                           select distinct o.crebo, wish.place_id
                           from students s join groups g on g.id = s.group_id join programmes o on o.id = g.programme_id
                           join shortlists l on l.student_id = s.id and l.period_id = any (r.periods) cross join unnest(l.places) as wish (place_id)
                           where s.group_id = any (r.groups) and s.left_on is null) w
                       join places p on p.id = w.place_id and p.state = 'OFFERED'
                       left join recognitions n on n.company_id = p.company_id
                           and n.crebo = case when exists (select from place_programmes a where a.place_id = p.id and a.crebo = w.crebo) then w.crebo else p.crebo end
                       where serves(n, p.starts_on) is null) else 0 end as unasked
            from allocation_rounds r left join allocation_records d on d.round_id = r.id
            cross join lateral (
                with searched as (
                    select distinct on (w.id) w.id, w.period_id, w.starts_on, w.next_starts_on
                    from group_searches w cross join lateral (select coalesce(w.searched_from <= r.prepared_at::date, true) as begun) v
                    where w.id = any (r.groups) and w.period_id = any (r.periods)
                    order by w.id, v.begun desc, case when v.begun then w.starts_on end desc, w.starts_on),
                members as (
                    select exists (select from shortlists l where l.student_id = s.id and l.period_id = w.period_id and cardinality(l.places) > 0) as listed,
                           exists (select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED')
                                     and m.ends_on >= w.starts_on and m.starts_on < w.next_starts_on
                                     and m.proposed_at < coalesce(r.published_at, 'infinity')) as placed
                    from students s join searched w on w.id = s.group_id where s.left_on is null),
                participants as (
                    select cardinality(wishes) > 0 as listed from allocation_results where round_id = r.id and method = coalesce(r.method, 'A')
                    union all
                    select listed from members where r.compared_at is null)
                select (select count(*) from participants) as students, (select count(*) from participants where listed) as with_list,
                       (select count(*) from members where placed) as placed) n
            where (:coordinator or r.prepared_by = :me)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoundList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    RoundView get(UUID id, Caller caller) {
        return visible(" and r.id = :id", caller)
                .param("id", id)
                .query((row, index) -> view(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<RoundView> all(@Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, UUID.class);
        List<RoundView> rows = visible(
                        " and (cast(:after as text) is null or r.id::text < :after) order by r.id desc limit "
                                + (PAGE + 1),
                        caller)
                .param("after", key.isEmpty() ? null : key.getFirst())
                .query((row, index) -> view(row))
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        return jdbc.sql(VISIBLE + rest)
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR));
    }

    private RoundView view(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String figures = row.getString("figures");
        return new RoundView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                state,
                List.of((String[]) row.getArray("group_names").getArray()),
                List.of((String[]) row.getArray("period_names").getArray()),
                row.getObject("farthest_km", Integer.class),
                row.getBoolean("nearest_first"),
                row.getString("commitment"),
                state.equals("PUBLISHED") ? row.getString("seed") : null,
                row.getString("method"),
                row.getTimestamp("prepared_at").toInstant(),
                instant(row, "compared_at"),
                instant(row, "changed_at"),
                instant(row, "published_at"),
                new Students(row.getInt("students"), row.getInt("with_list"), row.getInt("placed")),
                row.getInt("unasked"),
                figures == null ? null : List.of(json.readValue(figures, Figures[].class)),
                row.getInt("overrides"),
                row.getString("digest"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
