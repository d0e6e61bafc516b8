package nl.stagerocs.matching.applications;

import nl.stagerocs.matching.places.PlacesWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers the students who still wait for places that are withdrawn. */
@Component
class RejectWhenWithdrawn {

    private final Applying applying;

    RejectWhenWithdrawn(Applying applying) {
        this.applying = applying;
    }

    @EventListener
    void on(PlacesWithdrawn withdrawn) {
        applying.rejectOpen(withdrawn.school(), withdrawn.places(), withdrawn.reason());
    }
}
