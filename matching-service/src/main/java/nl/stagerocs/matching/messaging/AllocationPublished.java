package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The result of a distribution is there for a student. */
@Published(type = "nl.stagerocs.matching.AllocationPublished.v1", topic = "matching.allocations")
record AllocationPublished(UUID roundId, UUID studentId, boolean placed) {}
