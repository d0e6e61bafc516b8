package nl.stagerocs.matching.proposals;

import java.util.UUID;
import nl.stagerocs.matching.messaging.ProposalAnnouncements;
import nl.stagerocs.matching.supervision.SupervisorsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the supervisor who guides the student now of what still waits for a decision. */
@Component("followSupervisorWithProposals")
class FollowSupervisor {

    private final JdbcClient jdbc;
    private final ProposalAnnouncements announcements;

    FollowSupervisor(JdbcClient jdbc, ProposalAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    private record Waiting(UUID id, String schoolId) {}

    @EventListener
    void on(SupervisorsChanged changed) {
        jdbc.sql(
                        "select id, school_id from proposals where student_id = any (cast(:students as uuid[])) and state = 'PROPOSED'")
                .param("students", changed.students().toArray(UUID[]::new))
                .query(Waiting.class)
                .list()
                .forEach(each -> announcements.proposed(each.schoolId(), each.id()));
    }
}
