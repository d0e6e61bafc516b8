package nl.stagerocs.matching.proposals;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.stagerocs.matching.messaging.ProposalAnnouncements;
import nl.stagerocs.matching.placements.PlacementDecision;
import nl.stagerocs.matching.students.StudentsLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws what students still propose, so that no supervisor reads it in vain: for days on which they have a place now, or all when they leave. */
@Component("withdrawOpenProposals")
class WithdrawOpen {

    private static final String OPEN = """
            update proposals p set state = 'WITHDRAWN', decided_at = :now, version = p.version + 1
            where p.student_id = any (cast(:students as uuid[])) and p.state in ('PROPOSED', 'QUESTIONED') and %s returning p.id""";

    private static final String OF_PLACED = OPEN.formatted("""
            exists (select from placements m
                    where m.student_id = p.student_id and m.state = 'APPROVED' and m.starts_on <= p.ends_on and m.ends_on >= p.starts_on)""");

    private static final String ALL = OPEN.formatted("true");

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
        withdraw(OF_PLACED, approved.school(), approved.students());
    }

    @EventListener
    void on(StudentsLeft left) {
        withdraw(ALL, left.school(), left.students());
    }

    private void withdraw(String which, String school, Collection<UUID> students) {
        announcements.withdrawn(
                school,
                jdbc.sql(which)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("students", students.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
