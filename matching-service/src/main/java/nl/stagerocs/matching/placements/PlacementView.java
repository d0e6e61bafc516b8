package nl.stagerocs.matching.placements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as a supervisor decides on it; the distance from the student's home is in kilometres, as the crow flies. */
record PlacementView(
        UUID id,
        long version,
        String state,
        StudentOfPlacement student,
        PlaceOfPlacement place,
        CompanyOfPlacement company,
        String trainerName,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek,
        @Nullable Double distanceKm,
        String motivation,
        @Nullable String reason,
        May may) {

    record StudentOfPlacement(UUID id, String name, String groupName, String programmeName) {}

    record PlaceOfPlacement(UUID id, String title) {}

    record CompanyOfPlacement(
            UUID id, String name, String town, @Nullable Boolean recognised) {}

    /** What the caller may do now. */
    record May(boolean decide) {}
}
