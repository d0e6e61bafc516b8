package nl.stagerocs.matching.placements;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.students.StudentsLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rejects what still waits for a decision on students who left, and ends what was approved and has not begun, so that others can have their room; what runs stays,
 * for those who deal with it.
 */
@Component
class RejectWhenLeft {

    private static final String REASON = "De student is uitgeschreven.";

    private final PlacementAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final Rooms rooms;
    private final JdbcClient jdbc;
    private final Clock clock;

    RejectWhenLeft(
            PlacementAnnouncements announcements,
            ApplicationEventPublisher inside,
            Rooms rooms,
            JdbcClient jdbc,
            Clock clock) {
        this.announcements = announcements;
        this.inside = inside;
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A placement that will not be. */
    private record Gone(UUID id, UUID placeId) {}

    @EventListener
    void on(StudentsLeft left) {
        List<Gone> rejected = reject(left.students());
        List<Gone> ended = end(left.students());
        List<UUID> places = Stream.concat(rejected.stream(), ended.stream())
                .map(Gone::placeId)
                .toList();
        if (!places.isEmpty()) {
            rooms.giveBack(places);
            announcements.rejectedPlacements(left.school(), ids(rejected), REASON);
            announcements.endedPlacements(left.school(), ids(ended));
            inside.publishEvent(new PlacementRefusal(left.school(), places));
        }
    }

    private List<Gone> reject(List<UUID> students) {
        return jdbc.sql("""
                        update placements set state = 'REJECTED', reason = :reason, decided_at = :now, version = version + 1
                        where student_id = any (cast(:students as uuid[])) and state = 'PROPOSED' returning id, place_id""")
                .param("reason", REASON)
                .param("now", Timestamp.from(clock.instant()))
                .param("students", students.toArray(UUID[]::new))
                .query(Gone.class)
                .list();
    }

    private List<Gone> end(List<UUID> students) {
        return jdbc.sql("""
                        update placements set state = 'ENDED', reason = :reason, ended_on = :today, version = version + 1
                        where student_id = any (cast(:students as uuid[])) and state = 'APPROVED' and starts_on > :today returning id, place_id""")
                .param("reason", REASON)
                .param("today", LocalDate.now(clock))
                .param("students", students.toArray(UUID[]::new))
                .query(Gone.class)
                .list();
    }

    private static List<UUID> ids(List<Gone> gone) {
        return gone.stream().map(Gone::id).toList();
    }
}
