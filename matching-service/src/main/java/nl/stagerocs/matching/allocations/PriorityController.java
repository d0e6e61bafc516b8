package nl.stagerocs.matching.allocations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who goes first for a reason that the school knows (zorgvoorrang); the reason itself is not kept. */
@RestController
@RequestMapping("/api/matching/students/{id}/priority")
@Transactional
class PriorityController {

    private final JdbcClient jdbc;
    private final Clock clock;

    PriorityController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PutMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable UUID id, Caller caller) {
        refuseStranger(id, caller);
        jdbc.sql("""
                        insert into allocation_priorities (student_id, school_id, given_by, given_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .params(id, caller.school(), caller.personId(), Timestamp.from(clock.instant()))
                .update();
    }

    @DeleteMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID id, Caller caller) {
        refuseStranger(id, caller);
        jdbc.sql("delete from allocation_priorities where student_id = ?")
                .param(id)
                .update();
    }

    private void refuseStranger(UUID student, Caller caller) {
        boolean known = jdbc.sql(
                        "select exists (select from students where id = :id and left_on is null and (:coordinator or supervisor_id = :me))")
                .param("id", student)
                .param("coordinator", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw Refusal.notFound();
        }
        refuseWhileDistributed(student);
    }

    /** Nobody is put first once the lottery is sealed. */
    private void refuseWhileDistributed(UUID student) {
        boolean open = jdbc.sql("""
                        select exists (select from allocation_rounds r join students s on r.groups @> array[s.group_id]
                                       where s.id = ? and r.state in ('PREPARED', 'COMPARED'))""").param(student).query(Boolean.class).single();
        if (open) {
            throw Refusal.conflict("allocation-priority-closed");
        }
    }
}
