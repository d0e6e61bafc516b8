package nl.stagerocs.matching.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its student, trainer or supervisor sees it.
 *
 * @param cv whether there is one that the caller may read
 * @param cvDestroyedAt when the one was destroyed that the caller might have read
 * @param firstLook whether the trainer had to read it without knowing who it is
 */
record ApplicationView(
        UUID id,
        String state,
        long version,
        PlaceOfApplication place,
        StudentOfApplication student,
        String motivation,
        boolean cv,
        @Nullable Instant cvDestroyedAt,
        boolean firstLook,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID placementId,
        @Nullable Instant answerBy,
        @Nullable Invitation invitation,
        May may) {

    record PlaceOfApplication(UUID id, String title, String companyName, String town) {}

    /** Without id, name and group as long as the trainer's first look lasts. */
    record StudentOfApplication(
            @Nullable UUID id,
            @Nullable String name,
            String programmeName,
            @Nullable String groupName) {}

    /**
     * What the caller may do now.
     *
     * @param decide accept, decline or invite
     * @param answer the invitation
     */
    record May(boolean decide, boolean withdraw, boolean answer) {}

    ApplicationView with(Invitation sent) {
        return new ApplicationView(
                id,
                state,
                version,
                place,
                student,
                motivation,
                cv,
                cvDestroyedAt,
                firstLook,
                submittedAt,
                decidedAt,
                reason,
                placementId,
                answerBy,
                sent,
                may);
    }
}
