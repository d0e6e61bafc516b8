package nl.stagerocs.matching.recognitions;

import java.util.UUID;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.placements.PlacementRefusal;
import nl.stagerocs.matching.places.PlaceWithdrawal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A coordinator need do nothing more once the last place or placement is gone that a lost recognition touched. */
@Component
class SettleRecognition {

    private final JdbcClient jdbc;
    private final RecognitionAnnouncements announcements;

    SettleRecognition(JdbcClient jdbc, RecognitionAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    private record Lost(UUID companyId, String schoolId) {}

    @EventListener
    void on(PlaceWithdrawal withdrawal) {
        settle(withdrawal.placeId());
    }

    @EventListener
    void on(PlacementRefusal refusal) {
        settle(refusal.placeId());
    }

    private void settle(UUID place) {
        jdbc.sql("""
                        select p.company_id, p.school_id from places p join recognitions n on n.company_id = p.company_id and n.crebo = p.crebo
                        where p.id = ? and not n.recognised""")
                .param(place)
                .query(Lost.class)
                .optional()
                .ifPresent(lost -> announcements.settled(lost.schoolId(), lost.companyId()));
    }
}
