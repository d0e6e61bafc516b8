package nl.stagerocs.matching.recognitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company that SBB does not recognise (any more) for a programme, with what that touches.
 *
 * @param lapsedAt when SBB first said so
 * @param verifiedAt when SBB was asked last
 */
record LapsedRecognition(
        UUID companyId,
        String companyName,
        String town,
        String crebo,
        @Nullable String programmeName,
        @Nullable String ownerName,
        Instant lapsedAt,
        Instant verifiedAt,
        List<TouchedPlace> places,
        List<TouchedPlacement> placements) {

    /** @param openApplications how many students wait for an answer */
    record TouchedPlace(UUID id, String title, int openApplications) {}

    /** @param state PROPOSED or APPROVED */
    record TouchedPlacement(
            UUID id,
            String state,
            String studentName,
            String groupName,
            String placeTitle,
            @Nullable String supervisorName) {}
}
