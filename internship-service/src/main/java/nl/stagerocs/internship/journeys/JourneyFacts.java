package nl.stagerocs.internship.journeys;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is known of where a student stands; times are minutes. */
record JourneyFacts(
        UUID studentId,
        String name,
        String groupName,
        String programmeName,
        int openApplications,
        @Nullable UUID placementId,
        @Nullable String placement,
        @Nullable String companyName,
        @Nullable UUID agreementId,
        @Nullable String agreement,
        @Nullable UUID nextSigner,
        @Nullable String report,
        @Nullable String result,
        boolean completed,
        boolean rated,
        int requiredMinutes,
        int loggedMinutes,
        int submittedMinutes,
        int approvedMinutes,
        boolean weekReturned,
        @Nullable UUID returnedWeekId,
        @Nullable LocalDate lastLoggedOn,
        @Nullable LocalDate endsOn) {}
