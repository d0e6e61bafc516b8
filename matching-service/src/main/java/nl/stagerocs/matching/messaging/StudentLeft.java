package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student has left the school; the account closes. */
@Published(type = "nl.stagerocs.matching.StudentLeft.v1", topic = "matching.roster", compacted = true)
record StudentLeft(UUID personId, LocalDate leftOn) {}
