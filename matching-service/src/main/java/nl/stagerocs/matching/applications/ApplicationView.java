package nl.stagerocs.matching.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as its student, trainer or supervisor sees it. */
record ApplicationView(
        UUID id,
        String state,
        long version,
        PlaceOfApplication place,
        StudentOfApplication student,
        String motivation,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID placementId,
        May may) {

    record PlaceOfApplication(UUID id, String title, String companyName, String town) {}

    /** Without id, name and group as long as the trainer's first look lasts. */
    record StudentOfApplication(
            @Nullable UUID id,
            @Nullable String name,
            String programmeName,
            @Nullable String groupName) {}

    /** What the caller may do now. */
    record May(boolean decide, boolean withdraw) {}
}
