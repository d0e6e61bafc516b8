package nl.stagerocs.connector.stagemarkt;

import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Stagemarkt as the rest of the connector knows it: searches and checks each behind a guard of their own, so neither starves the other. */
@Component
@Primary
class GuardedStagemarkt implements Stagemarkt {

    private final StagemarktSource source;
    private final Guard searches;
    private final Guard checks;

    GuardedStagemarkt(StagemarktSource source, Guards guards) {
        this.source = source;
        this.searches = guards.of("search");
        this.checks = guards.of("checks");
    }

    @Override
    public Offers search(OfferSearch search) {
        return searches.ask(() -> source.search(search));
    }

    @Override
    public Optional<Recognition> recognition(String leerbedrijfId) {
        return checks.ask(() -> source.recognition(leerbedrijfId));
    }
}
