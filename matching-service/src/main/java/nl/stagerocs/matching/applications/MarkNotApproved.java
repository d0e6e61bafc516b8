package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.placements.PlacementRefusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of accepted applications that the school does not agree, and why; the student may apply there again. */
@Component
class MarkNotApproved {

    private final JdbcClient jdbc;
    private final Clock clock;

    MarkNotApproved(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(PlacementRefusal refused) {
        jdbc.sql("""
                        with held as (select a.id, m.reason from applications a join placements m on m.id = a.placement_id
                                      where a.place_id = any (cast(:places as uuid[])) and a.state = 'ACCEPTED' and m.state = 'REJECTED'
                                      order by a.id for no key update of a)
                        update applications a set state = 'NOT_APPROVED', reason = held.reason, decided_at = :now, version = a.version + 1
                        from held where held.id = a.id""")
                .param("places", refused.places().toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
