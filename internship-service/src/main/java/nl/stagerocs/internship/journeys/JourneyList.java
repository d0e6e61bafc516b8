package nl.stagerocs.internship.journeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Journeys for reading: one query, however many students. */
@Repository
class JourneyList {

    /** A supervisor sees the own students, a coordinator all. */
    private static final String SEEN =
            "(:all or s.id = any (array(select student_id from supervision where supervisor_id = :me)))";

    private final JdbcClient jdbc;

    JourneyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A group as somebody of staff sees it in a list.
     *
     * @param periodName the internship that the group searches for now, or will first; its places and completions are counted
     */
    record GroupLine(
            UUID id,
            String name,
            String programmeName,
            @Nullable String periodName,
            int students,
            int withPlace,
            int completed) {}

    Optional<JourneyFacts> of(UUID student) {
        return jdbc.sql(FactsQuery.SELECT + "s.id = ?")
                .param(student)
                .query(FactsQuery.ROW)
                .optional();
    }

    Optional<JourneyFacts> of(UUID student, Caller caller) {
        return seen(FactsQuery.SELECT + "s.id = :id and " + SEEN, caller)
                .param("id", student)
                .query(FactsQuery.ROW)
                .optional();
    }

    List<JourneyFacts> ofGroup(UUID group, Caller caller) {
        return seen(
                        FactsQuery.SELECT + "s.group_id = :group and " + SEEN + " order by s.sort_name, s.name, s.id",
                        caller)
                .param("group", group)
                .query(FactsQuery.ROW)
                .list();
    }

    List<GroupLine> groups(Caller caller) {
        String sql = """
                select s.group_id as id, max(s.group_name) as name, max(s.programme_name) as programme_name, max(n.name) as period_name, count(distinct s.id) as students,
                       count(distinct s.id) filter (where p.approved_at is not null and v.counts) as with_place,
                       count(distinct s.id) filter (where p.completed_at is not null and v.counts) as completed
                from students s left join lateral (
                    select i.name, i.starts_on, lead(i.starts_on) over (order by i.starts_on, i.period_id) as next_starts_on
                    from group_internships i cross join lateral (select coalesce(i.search_from <= current_date, true) as begun) b
                    where i.group_id = s.group_id
                    order by b.begun desc, case when b.begun then i.starts_on end desc, i.starts_on, i.period_id limit 1) n on true
                left join (select g.*, w.starts_on, w.ends_on from progress g left join internships w on w.id = g.placement_id where %s) p on p.student_id = s.id
                cross join lateral (select (p.ends_on >= n.starts_on and coalesce(p.starts_on < n.next_starts_on, true)) is not false as counts) v
                where not s.gone and %s group by s.group_id order by max(s.group_name), s.group_id""".formatted(FactsQuery.GOES_ON, SEEN);
        return seen(sql, caller).query(GroupLine.class).list();
    }

    private JdbcClient.StatementSpec seen(String sql, Caller caller) {
        return jdbc.sql(sql).param("me", caller.personId()).param("all", caller.is(Role.COORDINATOR));
    }
}
