package nl.stagerocs.matching.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place as the coordinator works on it.
 *
 * @param state DRAFT, OFFERED, FULL or WITHDRAWN
 * @param openApplications how many students wait for an answer
 * @param also the programmes of {@code alsoCrebos}, by name
 * @param recognised for the main programme; absent while SBB has not been asked yet
 * @param recognisedUntil the last day of the recognition; absent when SBB gives none
 * @param verifiedAt when SBB was asked
 */
record PlaceOnDesk(
        UUID id,
        long version,
        String code,
        String state,
        UUID companyId,
        String companyName,
        String town,
        String title,
        String description,
        String tasks,
        List<String> workProcesses,
        String requirements,
        String crebo,
        @Nullable String programmeName,
        List<String> alsoCrebos,
        List<AlsoFor> also,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn,
        int daysPerWeek,
        int capacity,
        int taken,
        @Nullable Integer compensationCents,
        @Nullable Integer minimumAge,
        boolean needsVog,
        UUID trainerId,
        String trainerName,
        int openApplications,
        @Nullable Boolean recognised,
        @Nullable LocalDate recognisedUntil,
        @Nullable Instant verifiedAt) {}
