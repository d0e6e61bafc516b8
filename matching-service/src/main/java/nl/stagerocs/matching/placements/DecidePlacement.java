package nl.stagerocs.matching.placements;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's decision about a placement of the own student. */
@Service
@Transactional
class DecidePlacement {

    private final PlacementRepository placements;
    private final Placements others;
    private final Rooms rooms;
    private final PlacementAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecidePlacement(
            PlacementRepository placements,
            Placements others,
            Rooms rooms,
            PlacementAnnouncements announcements,
            ApplicationEventPublisher inside,
            JdbcClient jdbc,
            Clock clock) {
        this.placements = placements;
        this.others = others;
        this.rooms = rooms;
        this.announcements = announcements;
        this.inside = inside;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void approve(UUID id, @Nullable String ifMatch, Caller supervisor) {
        Placement placement = own(id, ifMatch, supervisor);
        others.takeTurns(placement.studentId());
        others.refusePlaced(
                placement.studentId(),
                placement.internship().startsOn(),
                placement.internship().endsOn());
        placement.approve(clock.instant());
        placements.flush();
        announcements.approved(placement.schoolId(), id);
        inside.publishEvent(new PlacementDecision(placement.schoolId(), Set.of(placement.studentId())));
    }

    void reject(UUID id, @Nullable String ifMatch, String reason, Caller supervisor) {
        Placement placement = own(id, ifMatch, supervisor);
        rooms.hold(placement.placeId());
        placement.reject(reason, clock.instant());
        placements.flush();
        rooms.giveBack(List.of(placement.placeId()));
        announcements.rejectedPlacements(placement.schoolId(), List.of(id), reason);
        inside.publishEvent(new PlacementRefusal(placement.schoolId(), List.of(placement.placeId())));
    }

    private Placement own(UUID id, @Nullable String ifMatch, Caller supervisor) {
        boolean own = jdbc.sql(
                        "select exists (select from placements m join students s on s.id = m.student_id where m.id = ? and s.supervisor_id = ?)")
                .params(id, supervisor.personId())
                .query(Boolean.class)
                .single();
        Placement placement = placements.findById(id).filter(each -> own).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, placement.version());
        placement.refuseDecided();
        return placement;
    }
}
