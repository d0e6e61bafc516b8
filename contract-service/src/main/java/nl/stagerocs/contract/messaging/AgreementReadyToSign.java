package nl.stagerocs.contract.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** It is the turn of this signer. */
@Published(type = "nl.stagerocs.contract.AgreementReadyToSign.v1", topic = "contract.agreements")
record AgreementReadyToSign(
        UUID agreementId,
        UUID placementId,
        UUID studentId,
        int version,
        String party,
        UUID signerId,
        int order,
        @Nullable LocalDate signBy) {}
