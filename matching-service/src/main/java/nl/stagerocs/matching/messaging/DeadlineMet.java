package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student who was reminded of a deadline has done what it asks. */
@Published(type = "nl.stagerocs.matching.DeadlineMet.v1", topic = "matching.deadlines")
record DeadlineMet(UUID studentId, String step) {}
