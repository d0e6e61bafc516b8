package nl.stagerocs.matching.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as a search shows it, with why it fits. Distances are in kilometres, as the crow flies. */
record PlaceLine(
        UUID id,
        String title,
        CompanyOfPlace company,
        String town,
        double lat,
        double lon,
        @Nullable Double distanceKm,
        String crebo,
        String programmeName,
        List<AlsoFor> also,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn,
        int daysPerWeek,
        int capacity,
        int room,
        @Nullable Integer compensationCents,
        Fit fit,
        boolean applied,
        String description,
        String tasks,
        List<String> workProcesses,
        String requirements,
        @Nullable Integer minimumAge,
        boolean needsVog,
        String trainerName,
        String leerbedrijfId) {

    /**
     * @param size how many people work there: SMALL, MEDIUM or LARGE; absent when the school does not know
     * @param recognised for the programme of the one who looks, where the place is for that, else for its main one; absent while SBB has not been asked yet
     */
    record CompanyOfPlace(
            UUID id,
            String name,
            String town,
            @Nullable String size,
            @Nullable Boolean recognised,
            @Nullable Rating rating) {}

    /** @param average of 1 to 5 stars, with one decimal */
    record Rating(double average, int count) {}

    /**
     * Whether a place fits the one who looks, and why not.
     *
     * @param barrier the reason that keeps a student from applying; absent when the only one is that the place is for another internship of the own group
     */
    record Fit(boolean fits, List<Reason> reasons, @Nullable Reason barrier) {}

    /** One reason, with a text in the language of the one who looks. */
    record Reason(String code, String message) {}
}
