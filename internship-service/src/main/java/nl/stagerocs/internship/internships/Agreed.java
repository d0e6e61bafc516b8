package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the internship takes from {@code AgreementSigned}.
 *
 * @param version the version of the bpv-blad
 */
public record Agreed(
        UUID agreementId,
        UUID placementId,
        UUID studentId,
        int version,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek) {}
