package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other services how a distribution ended. */
@Component
public class AllocationAnnouncements {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    AllocationAnnouncements(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Every student of a published round can read the result. */
    public void published(String school, UUID round) {
        jdbc.sql("""
                        select e.round_id, e.student_id, e.place_id is not null as placed
                        from allocation_results e join allocation_rounds r on r.id = e.round_id and r.method = e.method where r.id = ?""")
                .param(round)
                .query(AllocationPublished.class)
                .list()
                .forEach(each -> outbox.publish(school, each.studentId(), each));
    }
}
