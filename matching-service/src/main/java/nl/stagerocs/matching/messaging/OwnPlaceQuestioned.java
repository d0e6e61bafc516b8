package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The supervisor wants to know more about a proposal; the student must answer. */
@Published(type = "nl.stagerocs.matching.OwnPlaceQuestioned.v1", topic = "matching.proposals")
record OwnPlaceQuestioned(UUID proposalId, UUID studentId, UUID supervisorId, String question) {}
