package nl.stagerocs.matching.allocations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who goes first, and whether that can still be changed: a supervisor sees the own students, a coordinator all. */
@RestController
@RequestMapping("/api/matching/priorities")
@Transactional(readOnly = true)
class PriorityList {

    /** SQL that differs each time that priority {@code v} is given; 0 stands for none. */
    static final String VERSION = "(extract(epoch from v.given_at) * 1000000)::bigint";

    private static final int PAGE = 50;

    private final JdbcClient jdbc;

    PriorityList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A student who goes first.
     *
     * @param version to be shown in {@code If-Match}
     * @param reason absent for those of before reasons were kept
     * @param open not while a distribution of the student's group goes on
     */
    record Priority(
            UUID studentId,
            String name,
            String sortName,
            String groupName,
            long version,
            @Nullable String reason,
            String givenBy,
            Instant givenAt,
            boolean open) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    Listing<Priority> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, String.class, UUID.class);
        boolean first = key.isEmpty();
        List<Priority> rows = jdbc.sql("""
                        select s.id as student_id, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, s.last_name as sort_name,
                               g.name as group_name, v.reason, v.given_at, """ + VERSION + """
                                as version,
                               coalesce((select concat_ws(' ', b.first_name, b.infix, b.last_name) from staff b
                                         where b.school_id = v.school_id and b.id = v.given_by), '') as given_by,
                               not exists (select from allocation_rounds r
                                           where r.groups @> array[s.group_id] and r.state in ('PREPARED', 'COMPARED')) as open
                        from allocation_priorities v join students s on s.id = v.student_id join groups g on g.id = s.group_id
                        where s.left_on is null and (:all or s.supervisor_id = :me)
                          and (:first or (s.last_name, s.id::text) > (:name, :id))
                        order by s.last_name, s.id::text limit\s""" + (PAGE + 1))
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .query(Priority.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.sortName(), last.studentId()));
    }
}
