package nl.stagerocs.matching.applications;

import nl.stagerocs.matching.places.PlaceWithdrawal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers the students who still wait for a place that is withdrawn. */
@Component
class RejectWhenWithdrawn {

    private final Applying applying;

    RejectWhenWithdrawn(Applying applying) {
        this.applying = applying;
    }

    @EventListener
    void on(PlaceWithdrawal withdrawal) {
        applying.rejectOpen(withdrawal.placeId(), withdrawal.reason());
    }
}
