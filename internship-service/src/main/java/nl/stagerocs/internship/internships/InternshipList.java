package nl.stagerocs.internship.internships;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.internship.internships.InternshipDetail.UsualDay;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Internships for reading, with their hours added up. */
@Repository
class InternshipList {

    private static final int PAGE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String LINE = """
            select i.id, i.student_id, coalesce(s.name, '') as student_name, i.company_name, i.place_title,
                   coalesce(t.name, '') as trainer_name, coalesce(b.name, '') as supervisor_name,
                   i.starts_on, least(i.ends_on, i.ended_on) as ends_on, i.required_minutes, i.days_per_week, p.agreement_id,
                   case when p.completed_at is not null then 'COMPLETED' when i.ended_on <= current_date then 'ENDED' when i.started_at is null then 'PLANNED' else 'ACTIVE' end as state,
                   coalesce(h.logged, 0) as logged_minutes, coalesce(h.submitted, 0) as submitted_minutes, coalesce(h.approved, 0) as approved_minutes
            from internships i
            left join students s on s.id = i.student_id
            left join supervision g on g.student_id = i.student_id
            left join people t on t.school_id = i.school_id and t.id = i.trainer_id
            left join people b on b.school_id = i.school_id and b.id = g.supervisor_id
            left join progress p on p.placement_id = i.id
            left join lateral (
                select sum(total_minutes) as logged, sum(total_minutes) filter (where state = 'SUBMITTED') as submitted,
                       sum(total_minutes) filter (where state = 'APPROVED') as approved
                from weeks where internship_id = i.id) h on true
            where (i.rejected_at is null or i.approved_at is not null)
              and (i.ended_on is null or i.ended_on >= i.starts_on or i.started_at is not null) and\s""";

    private final JdbcClient jdbc;

    InternshipList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that the caller was found to be concerned with. */
    InternshipView get(UUID id) {
        return jdbc.sql(LINE + "i.id = ?").param(id).query(InternshipView.class).single();
    }

    Listing<InternshipView> all(@Nullable String cursor, Caller caller) {
        List<InternshipView> rows = jdbc.sql(
                        LINE + concerning(caller) + " and i.id > :after order by i.id limit " + (PAGE + 1))
                .param("me", caller.personId())
                .param("after", after(cursor))
                .query(InternshipView.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    /** The times of the last worked day. */
    Optional<UsualDay> usualDay(UUID internship) {
        return jdbc.sql("""
                        select starts_at, ends_at, break_minutes, minutes from days
                        where internship_id = ? and kind = 'WORKED' order by date desc limit 1""").param(internship).query(UsualDay.class).optional();
    }

    /** What {@link Concerned} decides for one, as a condition on all; each relation has its index. */
    private static String concerning(Caller caller) {
        if (caller.is(Role.COORDINATOR)) {
            return "true";
        }
        List<String> relations = new ArrayList<>(List.of("false"));
        if (caller.is(Role.STUDENT)) {
            relations.add("i.student_id = :me");
        }
        if (caller.is(Role.TRAINER)) {
            relations.add("i.trainer_id = :me");
        }
        if (caller.is(Role.SUPERVISOR)) {
            relations.add("i.student_id = any (array(select student_id from supervision where supervisor_id = :me))");
        }
        return "(" + String.join(" or ", relations) + ")";
    }

    private static UUID after(@Nullable String cursor) {
        List<String> key = Cursor.read(cursor, UUID.class);
        return key.isEmpty() ? BEFORE_ALL : UUID.fromString(key.getFirst());
    }
}
