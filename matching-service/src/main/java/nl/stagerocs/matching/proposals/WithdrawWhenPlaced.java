package nl.stagerocs.matching.proposals;

import nl.stagerocs.matching.placements.PlacementDecision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Withdraws what a student still proposes when a placement is approved, so that no supervisor reads it in vain. */
@Component("withdrawProposalsWhenPlaced")
class WithdrawWhenPlaced {

    private final Propose propose;

    WithdrawWhenPlaced(Propose propose) {
        this.propose = propose;
    }

    @EventListener
    void on(PlacementDecision approved) {
        approved.students().forEach(propose::withdrawOpen);
    }
}
