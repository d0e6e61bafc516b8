package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.UUID;

/** What the internship takes from {@code PlacementApproved}. */
public record Placed(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        String companyName,
        String placeTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek) {}
