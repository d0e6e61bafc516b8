package nl.stagerocs.notification.mails;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.notification.people.People.Kind;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks for reading. */
@Repository
public class TaskFactsList {

    private static final int PAGE = 50;

    private static final String FACTS = """
            select t.id, t.school_id, t.person_id, t.addressed_as, t.kind, t.path, t.resource, t.subject, t.student_id, nullif(s.name, '') as student_name,
                   coalesce(m.place_title, p.title) as place_title, coalesce(m.company_name, p.company_name) as company_name,
                   t.week, t.remark, t.starts_at, t.ends_at, t.due, t.more, t.answer_by, t.opened_at,
                   coalesce(t.place_id, t.placement_id) is not null as about_place, t.closed_at is not null as closed,
                   t.mailed_at is not null as mailed, t.reminded_for
            from tasks t
            left join people s on s.school_id = t.school_id and s.id = t.student_id and s.kind = 'STUDENT' and t.kind <> 'FIRST_LOOK'
            left join places p on p.id = t.place_id
            left join placements m on m.id = t.placement_id
            """;

    private final JdbcClient jdbc;

    TaskFactsList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of a person's open tasks, the oldest first.
     *
     * @param as as what they are addressed; a task of before that was kept is shown too
     */
    public Listing<TaskFacts> openOf(UUID person, Set<Kind> as, @Nullable String cursor) {
        List<TaskFacts> rows = jdbc.sql(FACTS + """
                        where t.person_id = :me and t.closed_at is null and t.id > :after
                          and (t.addressed_as is null or t.addressed_as in (:as))
                        order by t.id limit\s""" + (PAGE + 1))
                .param("me", person)
                .param("as", as.stream().map(Kind::name).toList())
                .param("after", after(cursor))
                .query(TaskFacts.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private static UUID after(@Nullable String cursor) {
        List<String> key = Cursor.read(cursor, UUID.class);
        return key.isEmpty() ? new UUID(0, 0) : UUID.fromString(key.getFirst());
    }

    Optional<TaskFacts> find(UUID id) {
        return jdbc.sql(FACTS + "where t.id = ?")
                .param(id)
                .query(TaskFacts.class)
                .optional();
    }
}
