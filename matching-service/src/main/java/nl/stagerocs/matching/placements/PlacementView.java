package nl.stagerocs.matching.placements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement as a supervisor decides on it; the distance from the student's home is in kilometres, as the crow flies.
 *
 * @param reason why it was rejected, or ended
 * @param endedOn the last day that is part of it, when it ended before its time
 */
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
        @Nullable LocalDate endedOn,
        @Nullable GivenPermission permission,
        May may) {

    record StudentOfPlacement(UUID id, String name, String groupName, String programmeName) {}

    record PlaceOfPlacement(UUID id, String title) {}

    record CompanyOfPlacement(
            UUID id, String name, String town, @Nullable Boolean recognised) {}

    /** Why it goes on at a company that lost its recognition. */
    record GivenPermission(String givenBy, String reason, LocalDate givenOn) {}

    /** What the caller may do now. */
    record May(boolean decide, boolean end, boolean permit) {}
}
