package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.UUID;

/** What the internship takes from {@code AgreementSigned}. */
public record Agreed(
        UUID agreementId,
        UUID placementId,
        UUID studentId,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek) {}
