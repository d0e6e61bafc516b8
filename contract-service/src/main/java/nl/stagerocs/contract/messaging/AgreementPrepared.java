package nl.stagerocs.contract.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** An agreement, or a new version of it, stands ready with the facts that are known. */
@Published(type = "nl.stagerocs.contract.AgreementPrepared.v1", topic = "contract.agreements")
record AgreementPrepared(
        UUID agreementId,
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        int version,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek) {}
