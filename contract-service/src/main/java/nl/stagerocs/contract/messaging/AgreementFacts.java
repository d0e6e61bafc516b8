package nl.stagerocs.contract.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events tell of an agreement; time in minutes. */
public record AgreementFacts(
        String school,
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
        @Nullable LocalDate signBy,
        String documentHash) {

    /** One signer; the order begins at one. */
    public record Turn(String party, UUID signerId, int order) {}
}
