package nl.stagerocs.matching.placements;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.students.StudentsLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rejects what still waits for a decision on students who left, so that others can have their room; what was approved stays. */
@Component
class RejectWhenLeft {

    private static final String REASON = "De student is uitgeschreven.";

    private final PlacementAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final JdbcClient jdbc;
    private final Clock clock;

    RejectWhenLeft(
            PlacementAnnouncements announcements, ApplicationEventPublisher inside, JdbcClient jdbc, Clock clock) {
        this.announcements = announcements;
        this.inside = inside;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Rejected(UUID id, UUID placeId) {}

    @EventListener
    void on(StudentsLeft left) {
        List<Rejected> rejected = reject(left.students());
        if (!rejected.isEmpty()) {
            List<UUID> places = rejected.stream().map(Rejected::placeId).toList();
            giveRoomBack(places);
            announcements.rejectedPlacements(
                    left.school(), rejected.stream().map(Rejected::id).toList(), REASON);
            inside.publishEvent(new PlacementRefusal(left.school(), places));
        }
    }

    private List<Rejected> reject(List<UUID> students) {
        return jdbc.sql("""
                        update placements set state = 'REJECTED', reason = :reason, decided_at = :now, version = version + 1
                        where student_id = any (cast(:students as uuid[])) and state = 'PROPOSED' returning id, place_id""")
                .param("reason", REASON)
                .param("now", Timestamp.from(clock.instant()))
                .param("students", students.toArray(UUID[]::new))
                .query(Rejected.class)
                .list();
    }

    /** The places are held by who lets the students leave. */
    private void giveRoomBack(List<UUID> places) {
        jdbc.sql("""
                        with given as (select place_id, count(*)::int as students from unnest(cast(:places as uuid[])) as g (place_id) group by place_id)
                        update places p set taken = p.taken - g.students from given g where p.id = g.place_id""").param("places", places.toArray(UUID[]::new)).update();
    }
}
