package nl.stagerocs.matching.allocations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.OpenTo;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who goes first for a reason that is kept with it as long as it lasts (zorgvoorrang); a distribution sees only that it is so. Given and taken back of the version that
 * was seen, which is 0 where there was none.
 */
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

    /** @param reason why, or where it is filed; nothing about anybody's health */
    record Given(
            @NotBlank(message = "required") @Size(max = 1000, message = "cell-too-long")
            String reason) {}

    @PutMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Given given,
            Caller caller) {
        hold(id, ifMatch, caller);
        jdbc.sql("""
                        insert into allocation_priorities (student_id, school_id, given_by, given_at, reason)
                        values (?, ?, ?, ?, ?)
                        on conflict (student_id) do update
                        set given_by = excluded.given_by, given_at = excluded.given_at, reason = excluded.reason""")
                .params(
                        id,
                        caller.school(),
                        caller.personId(),
                        Timestamp.from(clock.instant()),
                        given.reason().strip())
                .update();
    }

    @DeleteMapping
    @OpenTo({Role.SUPERVISOR, Role.COORDINATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        hold(id, ifMatch, caller);
        jdbc.sql("delete from allocation_priorities where student_id = ?")
                .param(id)
                .update();
    }

    /** Lets changes for the same student take turns. */
    private void hold(UUID student, @Nullable String ifMatch, Caller caller) {
        List<UUID> held = jdbc.sql("""
                        select id from students where id = :id and left_on is null and (:coordinator or supervisor_id = :me)
                        for no key update""")
                .param("id", student)
                .param("coordinator", caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .query(UUID.class)
                .list();
        if (held.isEmpty()) {
            throw Refusal.notFound();
        }
        refuseWhileDistributed(student);
        Versions.require(ifMatch, version(student));
    }

    private long version(UUID student) {
        return jdbc.sql("select " + PriorityList.VERSION + " from allocation_priorities v where student_id = ?")
                .param(student)
                .query(Long.class)
                .optional()
                .orElse(0L);
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
