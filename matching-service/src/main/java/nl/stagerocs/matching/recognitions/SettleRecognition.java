package nl.stagerocs.matching.recognitions;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.placements.PlacementPermission;
import nl.stagerocs.matching.placements.PlacementRefusal;
import nl.stagerocs.matching.places.PlacesWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A coordinator need do nothing more once the last place or placement that a lost recognition touched is gone, or goes on with permission. */
@Component
class SettleRecognition {

    private final JdbcClient jdbc;
    private final RecognitionAnnouncements announcements;

    SettleRecognition(JdbcClient jdbc, RecognitionAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @EventListener
    void on(PlacesWithdrawn withdrawn) {
        settle(withdrawn.school(), withdrawn.places());
    }

    @EventListener
    void on(PlacementRefusal refusal) {
        settle(refusal.school(), refusal.places());
    }

    @EventListener
    void on(PlacementPermission permission) {
        settle(permission.school(), List.of(permission.place()));
    }

    private void settle(String school, List<UUID> places) {
        List<UUID> lost = jdbc.sql("""
                        select distinct p.company_id from places p join recognitions n on n.company_id = p.company_id and n.crebo = any (p.crebo || p.also_crebos)
                        where p.id = any (cast(:places as uuid[])) and n.lapsed_at is not null""")
                .param("places", places.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        announcements.settled(school, lost);
    }
}
