package nl.stagerocs.internship.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Journeys for reading: one query, however many students. */
@Repository
class JourneyList {

    /**
     * Of several placements that were not turned down, what counts is what has begun and is not completed yet; else what comes next; else the last.
     * What is completed counts no more once the group searches for another internship that the student has nothing for.
     */
    private static final String FACTS = """
            select s.id as student_id, s.name, s.group_id, s.group_name, s.programme_name, s.known_since,
                   greatest(f.last_completed_at, n.search_from::timestamptz) as began_at, a.open_applications, a.oldest_application_at, a.last_closed_at,
                   a.invited_application_id, a.invited_at, a.meeting_application_id, a.agreed_at,
                   p.placement_id, p.proposed_at, p.approved_at, p.rejected_at, i.company_name,
                   p.agreement_id, p.prepared_at, p.turn_at, p.questioned_at, p.signed_at,
                   coalesce(p.turn_signer = s.id and p.student_signed_sheet < p.turn_sheet, false) as students_turn,
                   coalesce(i.required_minutes, 0) as required_minutes, coalesce(h.logged, 0) as logged_minutes,
                   coalesce(h.submitted, 0) as submitted_minutes, coalesce(h.approved, 0) as approved_minutes,
                   r.id as returned_week_id, r.changed_at as returned_at, h.changed_at,
                   (select max(date) from days d where d.internship_id = i.id) as last_logged_on, i.starts_on, i.ends_on,
                   p.reported_at, p.advised_at, p.assessed_at, p.result, p.completed_at, p.rated_at,
                   c.name as coming, c.starts_on as comes_on, m.placement_id as coming_id,
                   m.proposed_at as coming_proposed_at, m.approved_at as coming_approved_at, m.company_name as coming_company
            from students s
            left join group_searches n on n.group_id = s.group_id
            left join lateral (
                select g.placement_id, g.proposed_at, g.approved_at, w.company_name
                from progress g left join internships w on w.id = g.placement_id
                where g.student_id = s.id and (g.rejected_at is null or g.approved_at is not null)
                  and coalesce(w.starts_on <= n.ends_on and w.ends_on >= n.starts_on, true)
                order by g.approved_at is null, w.starts_on limit 1) m on n.period_id is not null
            cross join lateral (select max(completed_at) as last_completed_at from progress where student_id = s.id) f
            cross join lateral (
                select count(*) filter (where closed_at is null) as open_applications,
                       min(submitted_at) filter (where closed_at is null) as oldest_application_at, max(closed_at) as last_closed_at,
                       (array_agg(id order by invited_at) filter (where invited))[1] as invited_application_id,
                       min(invited_at) filter (where invited) as invited_at,
                       (array_agg(id order by meets_until) filter (where meeting))[1] as meeting_application_id,
                       (array_agg(answered_at order by meets_until) filter (where meeting))[1] as agreed_at
                from (
                    select *, closed_at is null and invited_at > coalesce(answered_at, '-infinity') as invited,
                           closed_at is null and answered_at >= coalesce(invited_at, '-infinity') and meets_until > now() as meeting
                    from applications where student_id = s.id) e) a
            left join lateral (
                select g.* from progress g left join internships w on w.id = g.placement_id
                cross join lateral (select coalesce(w.starts_on <= current_date, false) as begun) v
                where g.student_id = s.id and not (g.completed_at is not null and n.period_id is not null and m.placement_id is null)
                order by g.rejected_at is not null and g.approved_at is null, g.completed_at is not null, v.begun desc,
                         case when v.begun then w.starts_on end desc, w.starts_on, coalesce(g.proposed_at, g.approved_at) desc nulls last limit 1) p on true
            left join group_searches c on c.group_id = s.group_id and m.placement_id is distinct from p.placement_id
                and p.placement_id is not null and (p.rejected_at is null or p.approved_at is not null)
            left join internships i on i.id = p.placement_id
            left join lateral (
                select sum(total_minutes) as logged, sum(total_minutes) filter (where state = 'SUBMITTED') as submitted,
                       sum(total_minutes) filter (where state = 'APPROVED') as approved, max(changed_at) as changed_at
                from weeks where internship_id = i.id) h on true
            left join lateral (
                select id, changed_at from weeks where internship_id = i.id and state = 'REJECTED' order by week limit 1) r on true
            where not s.gone and\s""";

    /** A supervisor sees the own students, a coordinator all. */
    private static final String SEEN =
            "(:all or s.id = any (array(select student_id from supervision where supervisor_id = :me)))";

    private static final RowMapper<JourneyFacts> ROW = new FactsOfRow();

    private final JdbcClient jdbc;

    JourneyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group as somebody of staff sees it in a list. */
    record GroupLine(UUID id, String name, String programmeName, int students, int withPlace, int completed) {}

    Optional<JourneyFacts> of(UUID student) {
        return jdbc.sql(FACTS + "s.id = ?").param(student).query(ROW).optional();
    }

    Optional<JourneyFacts> of(UUID student, Caller caller) {
        return seen(FACTS + "s.id = :id and " + SEEN, caller)
                .param("id", student)
                .query(ROW)
                .optional();
    }

    List<JourneyFacts> ofGroup(UUID group, Caller caller) {
        return seen(FACTS + "s.group_id = :group and " + SEEN + " order by s.sort_name, s.name, s.id", caller)
                .param("group", group)
                .query(ROW)
                .list();
    }

    List<GroupLine> groups(Caller caller) {
        String sql = """
                select s.group_id as id, max(s.group_name) as name, max(s.programme_name) as programme_name, count(distinct s.id) as students,
                       count(distinct s.id) filter (where p.approved_at is not null and v.counts) as with_place,
                       count(distinct s.id) filter (where p.completed_at is not null and v.counts) as completed
                from students s left join group_searches n on n.group_id = s.group_id
                left join progress p on p.student_id = s.id left join internships w on w.id = p.placement_id
                cross join lateral (select p.completed_at is null or coalesce(w.starts_on <= n.ends_on and w.ends_on >= n.starts_on, true) as counts) v
                where not s.gone and %s group by s.group_id order by max(s.group_name), s.group_id""".formatted(SEEN);
        return seen(sql, caller).query(GroupLine.class).list();
    }

    private JdbcClient.StatementSpec seen(String sql, Caller caller) {
        return jdbc.sql(sql).param("me", caller.personId()).param("all", caller.is(Role.COORDINATOR));
    }

    /** Each part of the facts takes its own columns of the row. */
    private static final class FactsOfRow implements RowMapper<JourneyFacts> {

        private final RowMapper<JourneyFacts.Student> student =
                new SimplePropertyRowMapper<>(JourneyFacts.Student.class);
        private final RowMapper<JourneyFacts.Search> search = new SimplePropertyRowMapper<>(JourneyFacts.Search.class);
        private final RowMapper<JourneyFacts.Interviews> interviews =
                new SimplePropertyRowMapper<>(JourneyFacts.Interviews.class);
        private final RowMapper<JourneyFacts.Contract> contract =
                new SimplePropertyRowMapper<>(JourneyFacts.Contract.class);
        private final RowMapper<JourneyFacts.Hours> hours = new SimplePropertyRowMapper<>(JourneyFacts.Hours.class);
        private final RowMapper<JourneyFacts.Evaluation> evaluation =
                new SimplePropertyRowMapper<>(JourneyFacts.Evaluation.class);
        private final RowMapper<JourneyFacts.Coming> coming = new SimplePropertyRowMapper<>(JourneyFacts.Coming.class);

        @Override
        public JourneyFacts mapRow(ResultSet row, int number) throws SQLException {
            return new JourneyFacts(
                    student.mapRow(row, number),
                    search.mapRow(row, number),
                    interviews.mapRow(row, number),
                    contract.mapRow(row, number),
                    hours.mapRow(row, number),
                    evaluation.mapRow(row, number),
                    coming.mapRow(row, number));
        }
    }
}
