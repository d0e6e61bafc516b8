package nl.stagerocs.contract.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** One party has signed. */
@Published(type = "nl.stagerocs.contract.AgreementSignedByParty.v1", topic = "contract.agreements")
record AgreementSignedByParty(
        UUID agreementId, UUID placementId, UUID studentId, int version, String party, UUID signerId, Instant at) {}
