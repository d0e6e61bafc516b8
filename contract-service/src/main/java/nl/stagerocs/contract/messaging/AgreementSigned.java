package nl.stagerocs.contract.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** Everybody has signed; the document stands. */
@Published(type = "nl.stagerocs.contract.AgreementSigned.v1", topic = "contract.agreements")
record AgreementSigned(
        UUID agreementId,
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        int version,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek,
        String documentHash,
        Instant at) {}
