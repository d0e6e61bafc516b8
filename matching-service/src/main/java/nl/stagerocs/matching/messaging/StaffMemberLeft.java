package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A member of staff has left the school; carries the name, as the topic is compacted and the past keeps it. */
@Published(type = "nl.stagerocs.matching.StaffMemberLeft.v1", topic = "matching.roster", compacted = true)
record StaffMemberLeft(UUID personId, String displayName, LocalDate leftOn) {}
