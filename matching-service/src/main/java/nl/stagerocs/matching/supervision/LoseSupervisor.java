package nl.stagerocs.matching.supervision;

import nl.stagerocs.matching.staff.StaffLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The students of who has left have no supervisor until another is linked; what waits for a decision waits with them. */
@Component
class LoseSupervisor {

    private final Wards wards;

    LoseSupervisor(Wards wards) {
        this.wards = wards;
    }

    @EventListener
    void on(StaffLeft left) {
        wards.takeTurns(left.school());
        wards.unlink(left.school(), left.staff());
    }
}
