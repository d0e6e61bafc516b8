package nl.stagerocs.contract.agreement;

import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which placements are approved, until when their agreements may wait, and which end before their time. */
@Configuration(proxyBeanMethods = false)
class PlacementSubscription {

    @Bean
    Subscription placements(PrepareAgreement prepare) {
        return Subscription.to("matching.placements")
                .on("nl.stagerocs.matching.PlacementApproved.v1", Placed.class, (e, h) -> prepare.of(h.school(), e))
                .on("nl.stagerocs.matching.PlacementDeadlineMoved.v1", DeadlineMoved.class, (e, h) -> prepare.move(e))
                .on("nl.stagerocs.matching.PlacementEnded.v1", Ended.class, (e, h) -> prepare.end(e));
    }
}
