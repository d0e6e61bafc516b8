package nl.stagerocs.notification.links;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/**
 * A mail's link opens nothing any more.
 *
 * @param settled whether that is because what it was for is settled, maybe by the link itself
 */
@Published(type = "nl.stagerocs.notification.ActionLinkRevoked.v1", topic = "notification.links")
record ActionLinkRevoked(UUID linkId, boolean settled) {}
