package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A proposal has become a real company and place, where a placement is proposed. */
@Published(type = "nl.stagerocs.matching.OwnPlaceApproved.v1", topic = "matching.proposals")
record OwnPlaceApproved(
        UUID proposalId, UUID studentId, UUID supervisorId, UUID companyId, UUID placeId, UUID placementId) {}
