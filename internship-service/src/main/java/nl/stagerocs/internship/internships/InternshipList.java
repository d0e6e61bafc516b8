package nl.stagerocs.internship.internships;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Internships for reading, with their hours added up. */
@Repository
class InternshipList {

    private static final int PAGE = 50;

    private static final String VISIBLE = """
            select i.id, i.student_id, coalesce(s.name, '') as student_name, i.company_name, i.place_title,
                   coalesce(t.name, '') as trainer_name, coalesce(b.name, '') as supervisor_name,
                   i.starts_on, i.ends_on, i.required_minutes, i.days_per_week, g.agreement_id,
                   case when g.completed then 'COMPLETED' when i.started_at is null then 'PLANNED' else 'ACTIVE' end as state,
                   coalesce(h.logged, 0) as logged_minutes, coalesce(h.submitted, 0) as submitted_minutes, coalesce(h.approved, 0) as approved_minutes
            from internships i
            left join students s on s.id = i.student_id
            left join people t on t.school_id = i.school_id and t.id = i.trainer_id
            left join people b on b.school_id = i.school_id and b.id = i.supervisor_id
            left join progress g on g.placement_id = i.id
            left join lateral (
                select sum(total_minutes) as logged, sum(total_minutes) filter (where state = 'SUBMITTED') as submitted,
                       sum(total_minutes) filter (where state = 'APPROVED') as approved
                from weeks where internship_id = i.id) h on true
            where (i.student_id = :me or i.trainer_id = :me or i.supervisor_id = :me or :coordinator)
            """;

    private final JdbcClient jdbc;

    InternshipList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InternshipView get(UUID id, Caller caller) {
        return visible("and i.id = :id", caller)
                .param("id", id)
                .query(InternshipView.class)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<InternshipView> all(@Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, 1);
        List<InternshipView> rows = visible("and i.id::text > :after order by i.id::text limit " + (PAGE + 1), caller)
                .param("after", key.isEmpty() ? "" : key.getFirst())
                .query(InternshipView.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        return jdbc.sql(VISIBLE + rest)
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR));
    }
}
