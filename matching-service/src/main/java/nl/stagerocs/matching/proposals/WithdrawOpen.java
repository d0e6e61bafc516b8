package nl.stagerocs.matching.proposals;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.messaging.ProposalAnnouncements;
import nl.stagerocs.matching.placements.PlacementDecision;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws what students still propose for days on which they have a place now, so that no supervisor reads it in vain. */
@Component("withdrawOpenProposals")
class WithdrawOpen {

    private final ProposalAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    WithdrawOpen(ProposalAnnouncements announcements, JdbcClient jdbc, Clock clock) {
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(PlacementDecision approved) {
        announcements.withdrawn(
                approved.school(),
                jdbc.sql("""
                        update proposals p set state = 'WITHDRAWN', decided_at = :now, version = p.version + 1
                        where p.student_id = any (cast(:students as uuid[])) and p.state in ('PROPOSED', 'QUESTIONED') and exists (
                            select from placements m
                            where m.student_id = p.student_id and m.state = 'APPROVED' and m.starts_on <= p.ends_on and m.ends_on >= p.starts_on)
                        returning p.id""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("students", approved.students().toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
