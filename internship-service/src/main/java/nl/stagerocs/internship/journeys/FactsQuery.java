package nl.stagerocs.internship.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Reads everything that is known of students {@code s} who have not left, in one query; the reader adds which ones. */
final class FactsQuery {

    private static final String COLUMNS = """
            select s.id as student_id, s.name, s.group_id, s.group_name, s.programme_name, s.known_since,
                   b.began_at, a.open_applications, a.oldest_application_at, a.last_closed_at,
                   a.invited_application_id, a.invited_at, a.meeting_application_id, a.agreed_at,
                   p.placement_id, p.proposed_at, p.approved_at, p.rejected_at, i.company_name,
                   p.agreement_id, p.prepared_at, p.turn_at, p.questioned_at, p.signed_at,
                   coalesce(p.turn_signer = s.id and p.student_signed_sheet < p.turn_sheet, false) as students_turn,
                   coalesce(i.required_minutes, 0) as required_minutes, coalesce(h.logged, 0) as logged_minutes,
                   coalesce(h.submitted, 0) as submitted_minutes, coalesce(h.approved, 0) as approved_minutes,
                   r.id as returned_week_id, r.changed_at as returned_at, h.changed_at,
                   (select max(date) from days d where d.internship_id = i.id) as last_logged_on, i.starts_on, least(i.ends_on, i.ended_on) as ends_on,
                   p.reported_at, p.advised_at, p.assessed_at, p.result, p.completed_at, p.rated_at,
                   c.name as coming, c.starts_on as comes_on,
                   f.proposed_at as coming_proposed_at, f.approved_at as coming_approved_at, f.company_name as coming_company
            from students s
            """;

    /** Whether placement {@code g}, with internship {@code w}, has not ended before its time; what was completed has not. */
    static final String GOES_ON =
            "(g.ended_on is null or g.completed_at is not null or g.ended_on > current_date and g.ended_on >= w.starts_on)";

    /** The internship {@code n} that the group searches for now, the placement {@code f} that the student has found for it, and since when they search. */
    private static final String SEARCH = """
            left join group_searches n on n.group_id = s.group_id
            left join lateral (
                select g.placement_id, g.proposed_at, g.approved_at, w.company_name
                from progress g left join internships w on w.id = g.placement_id
                where g.student_id = s.id and (g.rejected_at is null or g.approved_at is not null)
                  and coalesce(w.starts_on <= n.ends_on and w.ends_on >= n.starts_on, true) and %s
                order by g.approved_at is null, w.starts_on limit 1) f on n.period_id is not null
            cross join lateral (
                select greatest(max(completed_at), max(ended_at), n.search_from::timestamptz) as began_at from progress where student_id = s.id) b
            """.formatted(GOES_ON);

    /** The student's applications {@code a}, and what companies ask before they decide. */
    private static final String APPLICATIONS = """
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
            """;

    /**
     * The placement {@code p} that the journey follows: of those not turned down or ended what has begun and is not completed yet; else what comes next; else the last.
     * What is completed counts no more once the group searches for an internship that the student has found nothing for.
     */
    private static final String FOLLOWED = """
            left join lateral (
                select g.* from progress g left join internships w on w.id = g.placement_id
                cross join lateral (select coalesce(w.starts_on <= current_date, false) as begun) v
                where g.student_id = s.id and %s and not (g.completed_at is not null and n.period_id is not null and f.placement_id is null)
                order by g.rejected_at is not null and g.approved_at is null, g.completed_at is not null, v.begun desc,
                         case when v.begun then w.starts_on end desc, w.starts_on, coalesce(g.proposed_at, g.approved_at) desc nulls last limit 1) p on true
            left join internships i on i.id = p.placement_id
            """.formatted(GOES_ON);

    /** What the group searches for, once more as {@code c} when the journey follows a placement for another internship. */
    private static final String COMING = """
            left join group_searches c on c.group_id = s.group_id and f.placement_id is distinct from p.placement_id
                and p.placement_id is not null and (p.rejected_at is null or p.approved_at is not null)
            """;

    /** The hours {@code h} of the internship, and the first week {@code r} that the trainer sent back. */
    private static final String HOURS = """
            left join lateral (
                select sum(total_minutes) as logged, sum(total_minutes) filter (where state = 'SUBMITTED') as submitted,
                       sum(total_minutes) filter (where state = 'APPROVED') as approved, max(changed_at) as changed_at
                from weeks where internship_id = i.id) h on true
            left join lateral (
                select id, changed_at from weeks where internship_id = i.id and state = 'REJECTED' order by week limit 1) r on true
            """;

    static final String SELECT = COLUMNS + SEARCH + APPLICATIONS + FOLLOWED + COMING + HOURS + "where not s.gone and ";

    static final RowMapper<JourneyFacts> ROW = new FactsOfRow();

    private FactsQuery() {}

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
