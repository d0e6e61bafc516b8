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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a distribution looks at: five queries, however many students. */
@Repository
class Participants {

    private static final String LISTS = """
            from groups_now g join students s on s.group_id = g.id and s.left_on is null
            join shortlists l on l.student_id = s.id and l.period_id = g.period_id
            """;

    private static final String WISHED = "select unnest(l.places) " + LISTS + "where g.id in (:groups)";

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Inputs of(List<UUID> groups) {
        return new Inputs(candidates(groups, wishes(groups)), places(groups, also(groups)), companies(groups));
    }

    private List<Candidate> candidates(List<UUID> groups, Map<UUID, List<Wish>> wishes) {
        return jdbc.sql("""
                        select s.id, o.crebo, o.leerweg, g.starts_on, g.ends_on, extract(year from age(g.starts_on, s.birth_date))::int as age, o.arranges_vog,
                               exists (select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED') and m.ends_on >= g.starts_on) as placed,
                               exists (select from allocation_priorities v where v.student_id = s.id) as care,
                               (select count(*) from allocation_results e join allocation_rounds r on r.id = e.round_id and r.method = e.method
                                where e.student_id = s.id and r.state = 'PUBLISHED' and (e.choice is null or e.choice > 3)) >= 2 as unlucky
                        from students s join groups_now g on g.id = s.group_id join programmes o on o.id = g.programme_id
                        where g.id in (:groups) and s.left_on is null order by s.id""")
                .param("groups", groups)
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

    private Map<UUID, List<Wish>> wishes(List<UUID> groups) {
        Map<UUID, List<Wish>> wishes = new HashMap<>();
        jdbc.sql("""
                        select s.id, p.id as place_id,
                               round((1000 * kilometres(p.lat, p.lon, s.lat, s.lon))::numeric)::int as metres
                        """ + LISTS + """
                        cross join unnest(l.places) with ordinality as wish (place_id, number) join places p on p.id = wish.place_id
                        where g.id in (:groups) order by s.id, wish.number""").param("groups", groups).query(row -> {
            wishes.computeIfAbsent(row.getObject("id", UUID.class), student -> new ArrayList<>())
                    .add(new Wish(row.getObject("place_id", UUID.class), row.getObject("metres", Integer.class)));
        });
        return wishes;
    }

    private List<Place> places(List<UUID> groups, Map<UUID, List<Also>> also) {
        return jdbc.sql("""
                        select p.id, p.company_id as company, p.state = 'OFFERED' as offered, p.capacity - p.taken as room, serves(n, p.starts_on) as recognised, p.crebo, p.leerweg,
                               p.starts_on, p.ends_on, coalesce(p.minimum_age, 0) as youngest, p.needs_vog as vog
                        from places p
                        left join recognitions n on n.company_id = p.company_id and n.crebo = p.crebo
                        where p.id in (""" + WISHED + ") order by p.id")
                .param("groups", groups)
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

    private Map<UUID, List<Also>> also(List<UUID> groups) {
        Map<UUID, List<Also>> also = new HashMap<>();
        jdbc.sql("""
                        select a.place_id, a.crebo, serves(n, p.starts_on) as recognised
                        from place_programmes a join places p on p.id = a.place_id
                        left join recognitions n on n.company_id = p.company_id and n.crebo = a.crebo
                        where p.id in (""" + WISHED + ") order by a.place_id, a.crebo")
                .param("groups", groups)
                .query(row -> {
                    also.computeIfAbsent(row.getObject("place_id", UUID.class), place -> new ArrayList<>())
                            .add(new Also(row.getString("crebo"), row.getObject("recognised", Boolean.class)));
                });
        return also;
    }

    private List<Company> companies(List<UUID> groups) {
        return jdbc.sql("""
                        select c.id, greatest(0, coalesce(c.at_least, 0) - there.students) as least,
                               case when c.at_most is not null then greatest(0, c.at_most - there.students) end as most
                        from companies c cross join lateral (
                            select coalesce(sum(p.taken), 0)::int as students from places p where p.company_id = c.id and exists (
                                select from groups_now g where g.id in (:groups) and p.starts_on < g.ends_on and g.starts_on < p.ends_on)) there
                        where coalesce(c.at_least, c.at_most) is not null order by c.id""").param("groups", groups).query(Company.class).list();
    }
}
