package nl.stagerocs.contract.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** The placement ended before everybody had signed: nobody signs any more. */
@Published(type = "nl.stagerocs.contract.AgreementWithdrawn.v1", topic = "contract.agreements")
record AgreementWithdrawn(UUID agreementId, UUID placementId, UUID studentId) {}
