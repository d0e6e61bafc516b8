package nl.stagerocs.notification.links;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A mail's link opens nothing any more. */
@Published(type = "nl.stagerocs.notification.ActionLinkRevoked.v1", topic = "notification.links")
record ActionLinkRevoked(UUID linkId) {}
