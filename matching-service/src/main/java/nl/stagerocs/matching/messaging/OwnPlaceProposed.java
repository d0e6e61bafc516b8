package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student proposes a place that they found themselves, or has answered a question about it; the supervisor must decide. */
@Published(type = "nl.stagerocs.matching.OwnPlaceProposed.v1", topic = "matching.proposals")
record OwnPlaceProposed(UUID proposalId, UUID studentId, UUID supervisorId, String companyName, String placeTitle) {}
