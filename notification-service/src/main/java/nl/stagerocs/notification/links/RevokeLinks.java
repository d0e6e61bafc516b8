package nl.stagerocs.notification.links;

import java.util.Collection;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.stereotype.Component;

/** Tells the services which links they no longer let in. */
@Component
public class RevokeLinks {

    private final Outbox outbox;

    RevokeLinks(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Revokes links by their ids, in the acting transaction. */
    public void revoke(String school, Collection<UUID> links) {
        if (!links.isEmpty()) {
            outbox.publishAll(
                    school,
                    links.stream()
                            .map(each -> new Told(each, new ActionLinkRevoked(each)))
                            .toList());
        }
    }
}
