package nl.stagerocs.matching.placements;

import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.supervision.SupervisorsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands what still waits for a decision to the supervisor who guides the student now. */
@Component("followSupervisorWithPlacements")
class FollowSupervisor {

    private final JdbcClient jdbc;
    private final PlacementAnnouncements announcements;

    FollowSupervisor(JdbcClient jdbc, PlacementAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    private record HandedOver(UUID id, String schoolId) {}

    @EventListener
    void on(SupervisorsChanged changed) {
        jdbc.sql("""
                        update placements m set supervisor_id = s.supervisor_id, version = m.version + 1 from students s
                        where s.id = m.student_id and s.id = any (cast(:students as uuid[])) and m.state = 'PROPOSED' and s.supervisor_id is not null
                        returning m.id, m.school_id""")
                .param("students", changed.students().toArray(UUID[]::new))
                .query(HandedOver.class)
                .list()
                .forEach(each -> announcements.proposed(each.schoolId(), each.id()));
    }
}
