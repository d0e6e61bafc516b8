package nl.stagerocs.connector.messaging;

import java.util.UUID;
import nl.stagerocs.connector.recognitions.PlaceOnOffer;
import nl.stagerocs.connector.recognitions.Recognitions;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which places are offered; each is a question for SBB. */
@Configuration(proxyBeanMethods = false)
class PlaceSubscription {

    record PlaceWithdrawn(UUID placeId) {}

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
}
