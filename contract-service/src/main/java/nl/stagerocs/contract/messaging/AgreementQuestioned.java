package nl.stagerocs.contract.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A party says that something in the agreement is wrong; the supervisor must look. */
@Published(type = "nl.stagerocs.contract.AgreementQuestioned.v1", topic = "contract.agreements")
record AgreementQuestioned(
        UUID agreementId, UUID placementId, UUID studentId, UUID supervisorId, UUID askedBy, String party) {}
