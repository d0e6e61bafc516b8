package nl.stagerocs.matching.groups;

import java.time.LocalDate;
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

/** Groups with the internship that each searches for now: a supervisor sees those with own students, the others all of the school. */
@RestController
@RequestMapping("/api/matching/groups")
@Transactional(readOnly = true)
class GroupController {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    GroupController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param distributable whether the reader may distribute the group: a supervisor guides all of its students */
    record GroupLine(
            UUID id,
            String name,
            String crebo,
            String programmeName,
            String leerweg,
            int cohort,
            String periodName,
            LocalDate startsOn,
            LocalDate endsOn,
            int requiredMinutes,
            int daysPerWeek,
            @Nullable LocalDate wishesBy,
            @Nullable LocalDate placeBy,
            @Nullable LocalDate agreementBy,
            int students,
            boolean distributable) {}

    @GetMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION})
    Listing<GroupLine> all(@RequestParam(required = false) @Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, String.class, UUID.class);
        List<GroupLine> rows = jdbc.sql("""
                        select g.id, g.name, p.crebo, p.name as programme_name, p.leerweg, g.cohort, g.period_name, g.starts_on, g.ends_on,
                               g.required_minutes, g.days_per_week, g.wishes_by, g.place_by, g.agreement_by,
                               (select count(*) from students s where s.group_id = g.id and s.left_on is null) as students,
                               :coordinator or not exists (
                                   select from students s where s.group_id = g.id and s.left_on is null and s.supervisor_id is distinct from :me) as distributable
                        from groups_now g join programmes p on p.id = g.programme_id
                        where (:all or exists (select from students s where s.group_id = g.id and s.supervisor_id = :me and s.left_on is null))
                          and (cast(:after as text) is null or g.name > :after)
                        order by g.name limit\s""" + (PAGE + 1))
                .param("all", caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATION))
                .param("me", caller.personId())
                .param("coordinator", caller.is(Role.COORDINATOR))
                .param("after", key.isEmpty() ? null : key.getFirst())
                .query(GroupLine.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.name(), last.id()));
    }
}
