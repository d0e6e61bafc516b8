package nl.stagerocs.internship.journeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Journeys for reading: one query, however many students. */
@Repository
class JourneyList {

    private static final int MOST_IN_A_GROUP = 200;

    private static final String FACTS = """
            select s.id as student_id, s.name, s.group_name, s.programme_name,
                   (select count(*) from applications a where a.student_id = s.id and a.open) as open_applications,
                   p.placement_id, p.placement, i.company_name, p.agreement_id, p.agreement, p.next_signer, p.report, p.result,
                   coalesce(p.completed, false) as completed, coalesce(p.rated, false) as rated,
                   coalesce(i.required_minutes, 0) as required_minutes, coalesce(h.logged, 0) as logged_minutes,
                   coalesce(h.submitted, 0) as submitted_minutes, coalesce(h.approved, 0) as approved_minutes,
                   h.returned is not null as week_returned, h.returned as returned_week_id,
                   (select max(date) from days d where d.internship_id = i.id) as last_logged_on, i.ends_on
            from students s
            left join lateral (
                select * from progress where student_id = s.id
                order by placement is not distinct from 'REJECTED', changed_at desc limit 1) p on true
            left join internships i on i.id = p.placement_id
            left join lateral (
                select sum(total_minutes) as logged, sum(total_minutes) filter (where state = 'SUBMITTED') as submitted,
                       sum(total_minutes) filter (where state = 'APPROVED') as approved,
                       (array_agg(id order by week) filter (where state = 'REJECTED'))[1] as returned
                from weeks where internship_id = i.id) h on true
            where not s.gone
            """;

    private final JdbcClient jdbc;

    JourneyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group as somebody of staff sees it in a list. */
    record GroupLine(UUID id, String name, String programmeName, int students, int withPlace, int completed) {}

    Optional<JourneyFacts> of(UUID student) {
        return jdbc.sql(FACTS + "and s.id = ?")
                .param(student)
                .query(JourneyFacts.class)
                .optional();
    }

    Optional<JourneyFacts> of(UUID student, Caller caller) {
        return jdbc.sql(FACTS + "and s.id = :id and (s.supervisor_id = :me or :all)")
                .param("id", student)
                .param("me", caller.personId())
                .param("all", seesAll(caller))
                .query(JourneyFacts.class)
                .optional();
    }

    /** A supervisor sees the own students of the group, a coordinator all. */
    List<JourneyFacts> ofGroup(UUID group, Caller caller) {
        return jdbc.sql(FACTS
                        + "and s.group_id = :group and (s.supervisor_id = :me or :all) order by s.sort_name, s.id limit "
                        + MOST_IN_A_GROUP)
                .param("group", group)
                .param("me", caller.personId())
                .param("all", seesAll(caller))
                .query(JourneyFacts.class)
                .list();
    }

    List<GroupLine> groups(Caller caller) {
        return jdbc.sql("""
                        select s.group_id as id, s.group_name as name, min(s.programme_name) as programme_name, count(distinct s.id) as students,
                               count(distinct s.id) filter (where p.placement = 'APPROVED') as with_place,
                               count(distinct s.id) filter (where p.completed) as completed
                        from students s left join progress p on p.student_id = s.id
                        where not s.gone and (s.supervisor_id = :me or :all)
                        group by s.group_id, s.group_name order by s.group_name""")
                .param("me", caller.personId())
                .param("all", seesAll(caller))
                .query(GroupLine.class)
                .list();
    }

    private static boolean seesAll(Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATION);
    }
}
