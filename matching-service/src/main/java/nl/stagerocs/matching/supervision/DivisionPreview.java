package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a division would do.
 *
 * @param moved how many students get another supervisor; the first of them stand in {@code moves}
 * @param digest says what was seen; a division is only carried out as it was seen
 */
record DivisionPreview(List<Share> shares, int moved, List<Move> moves, String digest) {

    /** How many students a supervisor guides before and after. */
    record Share(UUID supervisorId, String name, int before, int after) {}

    record Move(
            UUID studentId,
            String name,
            String groupName,
            @Nullable String from,
            String to) {}
}
