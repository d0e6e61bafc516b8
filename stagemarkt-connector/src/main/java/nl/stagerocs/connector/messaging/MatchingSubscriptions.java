package nl.stagerocs.connector.messaging;

import java.util.UUID;
import nl.stagerocs.connector.recognitions.PlaceOnOffer;
import nl.stagerocs.connector.recognitions.Placement;
import nl.stagerocs.connector.recognitions.Proposal;
import nl.stagerocs.connector.recognitions.Recognitions;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which places are offered, which students found one, and which they propose; each is a question for SBB. */
@Configuration(proxyBeanMethods = false)
class MatchingSubscriptions {

    record PlaceWithdrawn(UUID placeId) {}

    /** What is asked no more: it was rejected, or ended before its time. */
    record PlacementOver(UUID placementId) {}

    /** What ends a proposal: approved it asks as a placement, rejected or withdrawn no more. */
    record ProposalEnded(UUID proposalId) {}

    @Bean
    Subscription places(Recognitions recognitions) {
        return Subscription.to("matching.places")
                .on(
                        "nl.stagerocs.matching.PlacePublished.v1",
                        PlaceOnOffer.class,
                        (e, h) -> recognitions.ask(h.school(), e))
                .on(
                        "nl.stagerocs.matching.PlaceChanged.v1",
                        PlaceOnOffer.class,
                        (e, h) -> recognitions.ask(h.school(), e))
                .on(
                        "nl.stagerocs.matching.PlaceWithdrawn.v1",
                        PlaceWithdrawn.class,
                        (e, h) -> recognitions.forget(e.placeId()));
    }

    @Bean
    Subscription placements(Recognitions recognitions) {
        return Subscription.to("matching.placements")
                .on(
                        "nl.stagerocs.matching.PlacementProposed.v1",
                        Placement.class,
                        (e, h) -> recognitions.ask(h.school(), e))
                .on(
                        "nl.stagerocs.matching.PlacementApproved.v1",
                        Placement.class,
                        (e, h) -> recognitions.ask(h.school(), e))
                .on(
                        "nl.stagerocs.matching.PlacementRejected.v1",
                        PlacementOver.class,
                        (e, h) -> recognitions.forget(e.placementId()))
                .on(
                        "nl.stagerocs.matching.PlacementEnded.v1",
                        PlacementOver.class,
                        (e, h) -> recognitions.forget(e.placementId()));
    }

    @Bean
    Subscription proposals(Recognitions recognitions) {
        return Subscription.to("matching.proposals")
                .on(
                        "nl.stagerocs.matching.OwnPlaceProposed.v1",
                        Proposal.class,
                        (e, h) -> recognitions.ask(h.school(), e))
                .on(
                        "nl.stagerocs.matching.OwnPlaceApproved.v1",
                        ProposalEnded.class,
                        (e, h) -> recognitions.forget(e.proposalId()))
                .on(
                        "nl.stagerocs.matching.OwnPlaceRejected.v1",
                        ProposalEnded.class,
                        (e, h) -> recognitions.forget(e.proposalId()))
                .on(
                        "nl.stagerocs.matching.OwnPlaceWithdrawn.v1",
                        ProposalEnded.class,
                        (e, h) -> recognitions.forget(e.proposalId()));
    }
}
