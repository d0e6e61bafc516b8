package nl.stagerocs.matching.periods;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An internship as staff see it.
 *
 * @param version to be shown in {@code If-Match}
 * @param groups the groups that do it
 * @param students how many are in those groups
 */
record PeriodView(
        UUID id,
        long version,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek,
        @Nullable LocalDate searchFrom,
        @Nullable LocalDate wishesBy,
        @Nullable LocalDate placeBy,
        @Nullable LocalDate agreementBy,
        List<GroupOfPeriod> groups,
        int students) {

    /** The groups in one line. */
    String groupNames() {
        return groups.stream().map(GroupOfPeriod::name).collect(Collectors.joining(", "));
    }

    /** @param searches whether it is what the group searches for now */
    record GroupOfPeriod(UUID id, String name, boolean searches) {}
}
