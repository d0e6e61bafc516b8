package nl.stagerocs.notification.messaging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A signed agreement waits for everybody of the administration, and if none is known yet, for the first who comes. */
@Component
class Filing {

    private final JdbcClient jdbc;
    private final People people;
    private final Tasks tasks;

    Filing(JdbcClient jdbc, People people, Tasks tasks) {
        this.jdbc = jdbc;
        this.people = people;
        this.tasks = tasks;
    }

    private record Unfiled(UUID agreementId, UUID placementId, UUID studentId) {}

    void signed(EventHeader header, UUID agreement, About about) {
        takeTurns(header.school());
        List<UUID> members = people.administration();
        members.forEach(member -> open(header, member, agreement, about));
        if (members.isEmpty()) {
            jdbc.sql("""
                            insert into unfiled_agreements (agreement_id, school_id, placement_id, student_id) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(
                            agreement,
                            header.school(),
                            Objects.requireNonNull(about.placement()),
                            Objects.requireNonNull(about.student()))
                    .update();
        }
    }

    void filed(EventHeader header, UUID agreement) {
        tasks.close(header, TaskKind.FILE_AGREEMENT, agreement, null);
        jdbc.sql("delete from unfiled_agreements where agreement_id = ?")
                .param(agreement)
                .update();
    }

    /** Somebody of the administration is known. */
    void known(EventHeader header, UUID member) {
        takeTurns(header.school());
        jdbc.sql("delete from unfiled_agreements returning agreement_id, placement_id, student_id")
                .query(Unfiled.class)
                .list()
                .forEach(each -> open(
                        header,
                        member,
                        each.agreementId(),
                        About.placement(each.studentId(), each.placementId(), null)));
    }

    private void open(EventHeader header, UUID member, UUID agreement, About about) {
        tasks.open(header, ContractTasks.task(member, "STAFF", TaskKind.FILE_AGREEMENT, agreement, about));
    }

    /** An agreement and a new member must see one another. */
    private void takeTurns(String school) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("administration of " + school)
                .query((row, index) -> true)
                .single();
    }
}
