package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The supervisor does not agree with a proposal, with a reason. */
@Published(type = "nl.stagerocs.matching.OwnPlaceRejected.v1", topic = "matching.proposals")
record OwnPlaceRejected(UUID proposalId, UUID studentId, UUID supervisorId, String reason) {}
