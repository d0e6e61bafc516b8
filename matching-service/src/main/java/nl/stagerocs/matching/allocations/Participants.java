package nl.stagerocs.matching.allocations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.allocations.Inputs.Also;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Company;
import nl.stagerocs.matching.allocations.Inputs.Place;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import nl.stagerocs.matching.placements.Placements.Placing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a distribution looks at: five queries, however many students. */
@Repository
class Participants {

    /** The lists of these groups. */
    private static final String LISTED = """
            select s.id as student_id, s.lat, s.lon, wish.place_id, wish.number
            from groups_now g join students s on s.group_id = g.id and s.left_on is null
            join shortlists l on l.student_id = s.id and l.period_id = g.period_id
            cross join unnest(l.places) with ordinality as wish (place_id, number) where g.id in (:groups)""";

    /** These places for these students, whatever they chose. */
    private static final String GIVEN = """
            select s.id as student_id, s.lat, s.lon, wish.place_id, 1 as number
            from unnest(cast(:students as uuid[]), cast(:places as uuid[])) as wish (student_id, place_id) join students s on s.id = wish.student_id""";

    /**
     * Bad luck: no place, or none of the first three, of the choices that no hard rule refused. Who had no such choice, or a place by then that was not of
     * the round, had no bad luck.
     */
    private static final String UNLUCKY = """
            (select count(*) from allocation_results e join allocation_rounds r on r.id = e.round_id and r.method = e.method
             cross join lateral (
                 select count(*) as refused, count(*) filter (where f.choice < e.choice) as before from allocation_refusals f
                 where f.round_id = e.round_id and f.student_id = e.student_id) f
             where e.student_id = s.id and r.state = 'PUBLISHED' and cardinality(e.wishes) > f.refused
               and (e.choice is null or e.choice - f.before > 3)
               and (e.place_id is not null or not exists (
                   select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.proposed_at < r.published_at
                     and m.ends_on >= (select min(w.starts_on) from internship_periods w where w.id = any (r.periods)))))""";

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom to read, and which places.
     *
     * @param students a condition
     * @param wishes a query
     */
    private record Scope(String students, String wishes, Map<String, Object> params) {}

    /** Everybody of these groups who has no place yet, with the own lists. */
    Inputs of(List<UUID> groups) {
        var scope = new Scope("g.id in (:groups) and not n.placed", LISTED, Map.of("groups", groups));
        return new Inputs(candidates(scope), places(scope), companies(groups));
    }

    /** The same of these students with the places that they are given, as it is now; who has left is not there. */
    Inputs given(List<Placing> given) {
        UUID[] students = given.stream().map(Placing::studentId).toArray(UUID[]::new);
        UUID[] places = given.stream().map(Placing::placeId).toArray(UUID[]::new);
        var scope = new Scope(
                "s.id = any (cast(:students as uuid[]))", GIVEN, Map.of("students", students, "places", places));
        return new Inputs(candidates(scope), places(scope), List.of());
    }

    private List<Candidate> candidates(Scope scope) {
        Map<UUID, List<Wish>> wishes = wishes(scope);
        return jdbc.sql("""
                        select s.id, o.crebo, o.leerweg, g.starts_on, g.ends_on, extract(year from age(g.starts_on, s.birth_date))::int as age, o.arranges_vog, n.placed,
                               exists (select from allocation_priorities v where v.student_id = s.id) as care,
                               """ + UNLUCKY + """
                                >= 2 as unlucky
                        from students s join groups_now g on g.id = s.group_id join programmes o on o.id = g.programme_id
                        cross join lateral (select exists (
                            select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= g.starts_on) as placed) n
                        where s.left_on is null and\s""" + scope.students() + " order by s.id")
                .params(scope.params())
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Band band =
                            row.getBoolean("care") ? Band.CARE : row.getBoolean("unlucky") ? Band.THIRD_TRY : Band.ALL;
                    return new Candidate(
                            id,
                            band,
                            row.getBoolean("placed"),
                            row.getString("crebo"),
                            row.getString("leerweg"),
                            row.getDate("starts_on").toLocalDate(),
                            row.getDate("ends_on").toLocalDate(),
                            row.getInt("age"),
                            row.getBoolean("arranges_vog"),
                            wishes.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Wish>> wishes(Scope scope) {
        Map<UUID, List<Wish>> wishes = new HashMap<>();
        jdbc.sql("""
                        select wish.student_id, p.id as place_id,
                               round((1000 * kilometres(p.lat, p.lon, wish.lat, wish.lon))::numeric)::int as metres
                        from (""" + scope.wishes() + """
                        ) wish join places p on p.id = wish.place_id order by wish.student_id, wish.number""").params(scope.params()).query(row -> {
            wishes.computeIfAbsent(row.getObject("student_id", UUID.class), student -> new ArrayList<>())
                    .add(new Wish(row.getObject("place_id", UUID.class), row.getObject("metres", Integer.class)));
        });
        return wishes;
    }

    private List<Place> places(Scope scope) {
        Map<UUID, List<Also>> also = also(scope);
        return jdbc.sql("""
                        select p.id, p.company_id as company, p.state = 'OFFERED' as offered, p.capacity - p.taken as room, serves(n, p.starts_on) as recognised, p.crebo, p.leerweg,
                               p.starts_on, p.ends_on, coalesce(p.minimum_age, 0) as youngest, p.needs_vog as vog
                        from places p
                        left join recognitions n on n.company_id = p.company_id and n.crebo = p.crebo
                        where p.id in (select place_id from (""" + scope.wishes() + ") wish) order by p.id")
                .params(scope.params())
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Place(
                            id,
                            row.getObject("company", UUID.class),
                            row.getBoolean("offered"),
                            row.getInt("room"),
                            row.getObject("recognised", Boolean.class),
                            row.getString("crebo"),
                            row.getString("leerweg"),
                            row.getDate("starts_on").toLocalDate(),
                            row.getDate("ends_on").toLocalDate(),
                            row.getInt("youngest"),
                            row.getBoolean("vog"),
                            also.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Also>> also(Scope scope) {
        Map<UUID, List<Also>> also = new HashMap<>();
        jdbc.sql("""
                        select a.place_id, a.crebo, serves(n, p.starts_on) as recognised
                        from place_programmes a join places p on p.id = a.place_id
                        left join recognitions n on n.company_id = p.company_id and n.crebo = a.crebo
                        where p.id in (select place_id from (""" + scope.wishes() + ") wish) order by a.place_id, a.crebo")
                .params(scope.params())
                .query(row -> {
                    also.computeIfAbsent(row.getObject("place_id", UUID.class), place -> new ArrayList<>())
                            .add(new Also(row.getString("crebo"), row.getObject("recognised", Boolean.class)));
                });
        return also;
    }

    /** With whom numbers are agreed, less who is there by now. */
    List<Company> companies(List<UUID> groups) {
        return jdbc.sql("""
                        select c.id, greatest(0, coalesce(c.at_least, 0) - there.students) as least,
                               case when c.at_most is not null then greatest(0, c.at_most - there.students) end as most
                        from companies c cross join lateral (
                            select coalesce(sum(p.taken), 0)::int as students from places p where p.company_id = c.id and exists (
                                select from groups_now g where g.id in (:groups) and p.starts_on < g.ends_on and g.starts_on < p.ends_on)) there
                        where coalesce(c.at_least, c.at_most) is not null order by c.id""").param("groups", groups).query(Company.class).list();
    }
}
