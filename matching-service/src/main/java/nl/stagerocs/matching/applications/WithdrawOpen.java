package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.PlacementDecision;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws what students still have open for days on which they have a place now, so that no trainer reads it in vain. */
@Component
class WithdrawOpen {

    private final PlacementAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    WithdrawOpen(PlacementAnnouncements announcements, JdbcClient jdbc, Clock clock) {
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(PlacementDecision approved) {
        announcements.withdrawn(
                approved.school(),
                jdbc.sql("""
                        update applications a set state = 'WITHDRAWN', decided_at = :now, version = a.version + 1
                        where a.student_id = any (cast(:students as uuid[])) and a.state in ('SUBMITTED', 'INVITED') and exists (
                            select from placements m cross join internship_of(a.student_id, a.place_id) i
                            where m.student_id = a.student_id and m.state = 'APPROVED' and m.starts_on <= i.ends_on and m.ends_on >= i.starts_on)
                        returning a.id""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("students", approved.students().toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }
}
