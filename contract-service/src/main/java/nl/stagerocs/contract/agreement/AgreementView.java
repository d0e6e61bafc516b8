package nl.stagerocs.contract.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody whom it concerns reads it.
 *
 * @param signBy the last day on which everybody should have signed
 * @param endedOn the last day of a placement that ended before its time; before its first day when it never began
 */
record AgreementView(
        UUID id,
        UUID placementId,
        long version,
        String state,
        @Nullable LocalDate signBy,
        @Nullable LocalDate endedOn,
        Sheet sheet,
        List<SignerView> signers,
        String documentHash,
        List<Question> questions,
        boolean filed,
        May may) {

    /** The bpv-blad; time in minutes. */
    record Sheet(
            int number,
            String schoolName,
            String studentName,
            String programmeName,
            String crebo,
            int level,
            String leerweg,
            String companyName,
            String companyAddress,
            String leerbedrijfId,
            String placeTitle,
            LocalDate startsOn,
            LocalDate endsOn,
            int requiredMinutes,
            int daysPerWeek,
            List<String> workProcesses,
            String trainerName,
            String supervisorName) {}

    /** @param you whether the caller is this signer */
    record SignerView(
            String party,
            String name,
            String organisation,
            int order,
            String state,
            @Nullable Instant signedAt,
            boolean you) {}

    /** Something that a signer says is wrong. */
    record Question(
            String party,
            String text,
            Instant askedAt,
            @Nullable Instant answeredAt) {}

    /** What the caller may do now. */
    record May(boolean sign, boolean ask, boolean correct, boolean file) {}
}
