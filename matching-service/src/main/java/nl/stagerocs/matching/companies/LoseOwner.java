package nl.stagerocs.matching.companies;

import java.util.UUID;
import nl.stagerocs.matching.messaging.RecognitionAnnouncements;
import nl.stagerocs.matching.staff.StaffLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The companies of who has left have no owner any more; of a recognition that is gone there the coordinators hear instead. */
@Component
class LoseOwner {

    private final JdbcClient jdbc;
    private final RecognitionAnnouncements announcements;

    LoseOwner(JdbcClient jdbc, RecognitionAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    private record Lapsed(UUID companyId, String crebo) {}

    @EventListener
    void on(StaffLeft left) {
        jdbc.sql("""
                        with freed as (
                            update companies set owner_id = null, version = version + 1 where owner_id = any (cast(:staff as uuid[])) returning id)
                        select n.company_id, n.crebo from recognitions n join freed f on f.id = n.company_id where n.lapsed_at is not null""")
                .param("staff", left.staff().toArray(UUID[]::new))
                .query(Lapsed.class)
                .list()
                .forEach(each -> announcements.lapsed(left.school(), each.companyId(), each.crebo()));
    }
}
