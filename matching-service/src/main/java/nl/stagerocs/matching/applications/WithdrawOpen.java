package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.PlacementDecision;
import nl.stagerocs.matching.students.StudentsLeft;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws what students still have open, so that no trainer reads it in vain: for days on which they have a place now, or all when they leave. */
@Component
class WithdrawOpen {

    private static final String OPEN = """
            with held as (select a.id from applications a
                          where a.student_id = any (cast(:students as uuid[])) and a.state in ('SUBMITTED', 'INVITED') and %s
                          order by a.id for no key update of a)
            update applications set state = 'WITHDRAWN', decided_at = :now, version = version + 1 where id in (select id from held) returning id""";

    private static final String OF_PLACED = OPEN.formatted("""
            exists (select from placements m cross join internship_of(a.student_id, a.place_id) i
                    where m.student_id = a.student_id and m.state = 'APPROVED' and m.starts_on <= i.ends_on and m.ends_on >= i.starts_on)""");

    private static final String ALL = OPEN.formatted("true");

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
