package nl.stagerocs.matching.placements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an approved placement before its time: the place has room again at once, and the student may look for another. */
@Service
@Transactional
class EndPlacement {

    private final PlacementRepository placements;
    private final PlacementList list;
    private final Rooms rooms;
    private final PlacementAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    EndPlacement(
            PlacementRepository placements,
            PlacementList list,
            Rooms rooms,
            PlacementAnnouncements announcements,
            ApplicationEventPublisher inside,
            Clock clock) {
        this.placements = placements;
        this.list = list;
        this.rooms = rooms;
        this.announcements = announcements;
        this.inside = inside;
        this.clock = clock;
    }

    /** @param lastDay null for today */
    void end(UUID id, @Nullable String ifMatch, String reason, @Nullable LocalDate lastDay, Caller caller) {
        list.get(id, caller);
        Placement placement = placements.findById(id).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, placement.version());
        rooms.hold(placement.placeId());
        placement.end(reason, Objects.requireNonNullElseGet(lastDay, () -> LocalDate.now(clock)), caller.personId());
        placements.flush();
        List<UUID> places = List.of(placement.placeId());
        rooms.giveBack(places);
        announcements.endedPlacements(placement.schoolId(), List.of(id));
        inside.publishEvent(new PlacementRefusal(placement.schoolId(), places));
    }
}
