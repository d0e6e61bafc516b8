package nl.stagerocs.matching.placements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a placement go on at a company that lost its recognition, and keeps who allowed that; it is not touched by that any more. */
@Service
@Transactional
class PermitPlacement {

    private final PlacementRepository placements;
    private final PlacementList list;
    private final ApplicationEventPublisher inside;
    private final Clock clock;

    PermitPlacement(PlacementRepository placements, PlacementList list, ApplicationEventPublisher inside, Clock clock) {
        this.placements = placements;
        this.list = list;
        this.inside = inside;
        this.clock = clock;
    }

    void permit(UUID id, @Nullable String ifMatch, Permission permission, Caller coordinator) {
        PlacementView seen = list.get(id, coordinator);
        Placement placement = placements.findById(id).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, placement.version());
        if (permission.on().isAfter(LocalDate.now(clock))) {
            throw Refusal.field("givenOn", "permission-in-future");
        }
        if (!seen.may().permit()) {
            throw Refusal.conflict("placement-needs-no-permission");
        }
        placement.permit(permission);
        placements.flush();
        inside.publishEvent(new PlacementPermission(placement.schoolId(), placement.placeId()));
    }
}
