package nl.stagerocs.matching.applications;

import nl.stagerocs.matching.placements.PlacementDecision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Withdraws what a student still has open when a placement is approved, so that no trainer reads it in vain. */
@Component
class WithdrawWhenPlaced {

    private final Applying applying;

    WithdrawWhenPlaced(Applying applying) {
        this.applying = applying;
    }

    @EventListener
    void on(PlacementDecision approved) {
        applying.withdrawOpen(approved.students());
    }
}
