package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
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

    /** Every student of a published round can read the result; who got nothing hears so only without a place from elsewhere. */
    public void published(String school, UUID round) {
        List<Told> told = jdbc.sql("""
                        select e.round_id, e.student_id, e.place_id is not null as placed
                        from allocation_results e join allocation_rounds r on r.id = e.round_id and r.method = e.method
                        where r.id = ? and (e.place_id is not null or not exists (
                            select from placements m where m.student_id = e.student_id and m.state in ('PROPOSED', 'APPROVED')
                              and m.ends_on >= (select min(w.starts_on) from internship_periods w where w.id = any (r.periods))))""").param(round).query(AllocationPublished.class).list().stream()
                .map(each -> new Told(each.studentId(), each))
                .toList();
        outbox.publishAll(school, told);
    }
}
