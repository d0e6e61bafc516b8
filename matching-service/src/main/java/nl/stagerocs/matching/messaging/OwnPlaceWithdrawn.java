package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The student does not want a proposed place any more. */
@Published(type = "nl.stagerocs.matching.OwnPlaceWithdrawn.v1", topic = "matching.proposals")
record OwnPlaceWithdrawn(UUID proposalId, UUID studentId, UUID supervisorId) {}
