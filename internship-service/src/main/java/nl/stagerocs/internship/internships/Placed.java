package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.UUID;

/** What the internship takes from {@code PlacementProposed} and {@code PlacementApproved}, which say the same. */
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
