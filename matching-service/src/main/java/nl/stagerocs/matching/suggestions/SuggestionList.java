package nl.stagerocs.matching.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.suggestions.SuggestionView.Place;
import nl.stagerocs.matching.suggestions.SuggestionView.Student;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suggestions for reading: a student's own, and those of a supervisor's own students, with what became of them. */
@Repository
class SuggestionList {

    private static final int PAGE = 50;

    private static final String VISIBLE = """
            select * from (
                select v.id, v.word, v.suggested_at, v.refusal, s.id as student_id, g.name as group_name,
                       concat_ws(' ', s.first_name, s.infix, s.last_name) as student_name,
                       coalesce((select concat_ws(' ', b.first_name, b.infix, b.last_name) from staff b
                                 where b.school_id = v.school_id and b.id = v.suggested_by), '') as suggested_by,
                       p.id as place_id, p.title, c.name as company_name, c.town, p.capacity - p.taken as room, a.id as application_id,
                       round(kilometres(p.lat, p.lon, s.lat, s.lon)::numeric, 1)::float8 as distance_km,
                       case when exists (select from placements m where m.student_id = s.id and m.place_id = p.id and m.state = 'APPROVED') then 'PLACED'
                            when a.id is not null then 'APPLIED'
                            when exists (select from shortlists l where l.student_id = s.id and p.id = any (l.places)) then 'LISTED'
                            when v.refused_at is not null then 'REFUSED'
                            when p.state <> 'OFFERED' or p.taken >= p.capacity
                                 or exists (select from placements m where m.student_id = s.id and m.state in ('PROPOSED', 'APPROVED')
                                            and m.starts_on <= p.ends_on and m.ends_on >= p.starts_on) then 'GONE'
                            else 'OPEN' end as outcome
                from suggestions v
                join students s on s.id = v.student_id join groups g on g.id = s.group_id
                join places p on p.id = v.place_id join companies c on c.id = p.company_id
                left join lateral (select id from applications where student_id = s.id and place_id = p.id and state <> 'WITHDRAWN'
                                   order by submitted_at desc limit 1) a on true
                where s.left_on is null and (s.id = :me or s.supervisor_id = :me)) v
            where\s""";

    private final JdbcClient jdbc;

    SuggestionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SuggestionView get(UUID id, Caller caller) {
        return visible("id = :id", caller)
                .param("id", id)
                .query((row, index) -> view(row))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    Listing<SuggestionView> all(@Nullable UUID student, boolean open, @Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, Instant.class, UUID.class);
        boolean first = key.isEmpty();
        List<SuggestionView> rows = visible("""
                        (cast(:student as uuid) is null or student_id = :student) and (not :open or outcome = 'OPEN')
                        and (:first or (suggested_at, id) < (cast(:after as timestamptz), cast(:afterId as uuid)))
                        order by suggested_at desc, id desc limit\s""" + (PAGE + 1), caller)
                .param("student", student)
                .param("open", open)
                .param("first", first)
                .param("after", first ? null : key.getFirst())
                .param("afterId", first ? null : key.getLast())
                .query((row, index) -> view(row))
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.suggestedAt(), last.id()));
    }

    private JdbcClient.StatementSpec visible(String rest, Caller caller) {
        return jdbc.sql(VISIBLE + rest).param("me", caller.personId());
    }

    private static SuggestionView view(ResultSet row) throws SQLException {
        return new SuggestionView(
                row.getObject("id", UUID.class),
                new Student(
                        row.getObject("student_id", UUID.class),
                        row.getString("student_name"),
                        row.getString("group_name")),
                new Place(
                        row.getObject("place_id", UUID.class),
                        row.getString("title"),
                        row.getString("company_name"),
                        row.getString("town"),
                        row.getInt("room"),
                        row.getObject("distance_km", Double.class)),
                row.getString("word"),
                row.getString("suggested_by"),
                row.getTimestamp("suggested_at").toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("refusal"),
                row.getObject("application_id", UUID.class));
    }
}
