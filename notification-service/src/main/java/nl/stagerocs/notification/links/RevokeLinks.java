package nl.stagerocs.notification.links;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.stereotype.Component;

/** Tells the services which links they no longer let in. */
@Component
public class RevokeLinks {

    private final Outbox outbox;
    private final ActionLinks links;

    RevokeLinks(Outbox outbox, ActionLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    /** What was closed before then has no link that still works. */
    public Instant oldest() {
        return links.validSince();
    }

    /** Revokes links by their ids, in the acting transaction: also what they let their reader see after they were used. */
    public void revoke(String school, Collection<UUID> links) {
        tell(school, links, false);
    }

    /** Revokes the links of what is settled; the one that settled it may still show its reader what it was about. */
    public void settle(String school, Collection<UUID> links) {
        tell(school, links, true);
    }

    private void tell(String school, Collection<UUID> links, boolean settled) {
        if (!links.isEmpty()) {
            outbox.publishAll(
                    school,
                    links.stream()
                            .map(each -> new Told(each, new ActionLinkRevoked(each, settled)))
                            .toList());
        }
    }
}
