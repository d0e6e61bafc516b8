package nl.stagerocs.matching.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the search of a group stands, for its board.
 *
 * @param periodName the internship that the group searches for now
 * @param begun whether it does so already, or will from a later day
 * @param students those of the group whom the reader may see
 * @param placed how many of them have an approved placement
 * @param proposed how many more have one that waits for approval
 * @param round the newest round that covers the group for that internship and was not cancelled; absent when there is none
 */
record GroupSearch(
        String periodName,
        boolean begun,
        int students,
        int placed,
        int proposed,
        @Nullable Round round) {

    /**
     * @param at when it was prepared, compared or published, after its state
     * @param mayOpen whether the reader may see the round itself
     */
    record Round(UUID id, String name, String state, Instant at, boolean mayOpen) {}
}
