package nl.stagerocs.matching.figures;

import java.util.UUID;
import nl.stagerocs.matching.figures.GroupSearch.Round;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first two questions of the group board: are the places distributed, and has everyone a place? */
@RestController
@RequestMapping("/api/matching/figures/groups")
@Transactional(readOnly = true)
class GroupSearchController {

    private final JdbcClient jdbc;

    GroupSearchController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(@Nullable String periodName, boolean begun, int students, int placed, int proposed) {}

    @GetMapping("/{id}")
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    GroupSearch of(@PathVariable UUID id, Caller caller) {
        Counts counts = counts(id, caller);
        if (counts.periodName() == null) {
            throw Refusal.notFound();
        }
        return new GroupSearch(
                counts.periodName(),
                counts.begun(),
                counts.students(),
                counts.placed(),
                counts.proposed(),
                newestRound(id, caller));
    }

    private Counts counts(UUID group, Caller caller) {
        return jdbc.sql("""
                        select max(g.period_name) as period_name, coalesce(bool_and(g.begun), false) as begun, count(*) as students, count(*) filter (where v.placed) as placed,
                               count(*) filter (where v.proposed and not v.placed) as proposed
                        from students s join groups_now g on g.id = s.group_id cross join lateral (
                            select coalesce(bool_or(m.state = 'APPROVED'), false) as placed, coalesce(bool_or(m.state = 'PROPOSED'), false) as proposed
                            from placements m where m.student_id = s.id and m.ends_on >= g.starts_on and m.starts_on < g.next_starts_on) v
                        where s.group_id = :group and s.left_on is null and (:all or s.supervisor_id = :me)""")
                .param("group", group)
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(Counts.class)
                .single();
    }

    private @Nullable Round newestRound(UUID group, Caller caller) {
        return jdbc.sql("""
                        select id, name, state, :all or prepared_by = :me as may_open,
                               case state when 'PUBLISHED' then published_at when 'COMPARED' then compared_at else prepared_at end as at
                        from allocation_rounds where groups @> array[cast(:group as uuid)] and state <> 'CANCELLED'
                          and periods @> array(select period_id from groups_now where id = :group)
                        order by id desc limit 1""")
                .param("group", group)
                .param("all", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(Round.class)
                .optional()
                .orElse(null);
    }
}
