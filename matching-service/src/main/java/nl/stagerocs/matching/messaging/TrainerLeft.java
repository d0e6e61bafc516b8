package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A trainer works with the school no more; carries the name, as the topic is compacted and the past keeps it. */
@Published(type = "nl.stagerocs.matching.TrainerLeft.v1", topic = "matching.roster", compacted = true)
record TrainerLeft(UUID personId, String displayName, LocalDate leftOn) {}
