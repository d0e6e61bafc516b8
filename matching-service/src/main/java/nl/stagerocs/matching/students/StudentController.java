package nl.stagerocs.matching.students;

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

/** The students that somebody of staff may see: a supervisor the own ones, the others all of the school. */
@RestController
@RequestMapping("/api/matching/students")
@Transactional(readOnly = true)
class StudentController {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;

    StudentController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record StudentLine(
            UUID id,
            String number,
            String name,
            String sortName,
            String groupName,
            String programmeName,
            @Nullable String town,
            @Nullable String supervisorName,
            @Nullable String companyName) {}

    /** What a student does not have yet. */
    enum Lacking {
        SUPERVISOR,
        PLACE
    }

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<StudentLine> all(
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String crebo,
            @RequestParam(required = false) @Nullable Lacking without,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        List<String> key = Cursor.read(cursor, 2);
        boolean first = key.isEmpty();
        List<StudentLine> rows = jdbc.sql("""
                        select s.id, s.number, concat_ws(' ', s.first_name, s.infix, s.last_name) as name, s.last_name as sort_name,
                               g.name as group_name, p.name as programme_name, s.town,
                               concat_ws(' ', b.first_name, b.infix, b.last_name) as supervisor_name, c.name as company_name
                        from students s join groups_now g on g.id = s.group_id join programmes p on p.id = g.programme_id
                        left join staff b on b.school_id = s.school_id and b.id = s.supervisor_id
                        left join lateral (select place_id from placements where student_id = s.id and state = 'APPROVED' and ends_on >= g.starts_on
                                           order by starts_on limit 1) m on true
                        left join places l on l.id = m.place_id left join companies c on c.id = l.company_id
                        where s.left_on is null and (:all or s.supervisor_id = :me)
                          and (cast(:group as text) is null or g.name = :group)
                          and (cast(:crebo as text) is null or p.crebo = :crebo)
                          and (cast(:without as text) is distinct from 'SUPERVISOR' or s.supervisor_id is null)
                          and (cast(:without as text) is distinct from 'PLACE' or m.place_id is null)
                          and (cast(:words as text) is null or s.last_name ilike :words || '%' or s.first_name ilike :words || '%' or s.number = :words)
                          and (:first or (s.last_name, s.id::text) > (:name, :id))
                        order by s.last_name, s.id limit\s""" + (PAGE + 1))
                .param("all", caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATION))
                .param("me", caller.personId())
                .param("group", group)
                .param("crebo", crebo)
                .param("without", without == null ? null : without.name())
                .param("words", words == null || words.isBlank() ? null : words)
                .param("first", first)
                .param("name", first ? "" : key.getFirst())
                .param("id", first ? "" : key.getLast())
                .query(StudentLine.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.sortName(), last.id()));
    }
}
