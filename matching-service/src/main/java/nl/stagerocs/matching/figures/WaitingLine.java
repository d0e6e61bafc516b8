package nl.stagerocs.matching.figures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student without a place, and what holds it up.
 *
 * @param since when the search for this internship began for the student: for the group, or when the school brought the student in after that
 * @param open applications that are still open
 * @param about the placement, proposal, application or round that it waits for
 * @param fits free places that fit the student's group
 */
record WaitingLine(
        UUID id,
        String number,
        String name,
        UUID groupId,
        String groupName,
        String programmeName,
        String crebo,
        @Nullable String supervisorName,
        Instant since,
        Standing standing,
        int open,
        @Nullable UUID about,
        int fits) {}
