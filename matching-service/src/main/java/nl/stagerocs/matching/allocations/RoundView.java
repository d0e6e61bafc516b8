package nl.stagerocs.matching.allocations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.allocations.Outcome.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A round as those who distribute see it.
 *
 * @param periods the internships that the groups searched for when it was prepared
 * @param changedAt when a result was last changed by hand
 * @param seed only once it is published
 * @param students how many take part, and with how many choices on average
 * @param unasked of how many places on the lists SBB has not said yet whether the company is recognised; none once it is closed
 * @param comparison method A first, with what was changed by hand; absent before there is one
 * @param overrides how many results were changed by hand
 */
record RoundView(
        UUID id,
        long version,
        String name,
        String state,
        List<String> groups,
        List<String> periods,
        @Nullable Integer farthestKm,
        boolean nearestFirst,
        String commitment,
        @Nullable String seed,
        @Nullable String method,
        Instant preparedAt,
        @Nullable Instant comparedAt,
        @Nullable Instant changedAt,
        @Nullable Instant publishedAt,
        Students students,
        int unasked,
        @Nullable List<Figures> comparison,
        int overrides,
        @Nullable String digest) {

    /**
     * @param all how many took part, once it is compared; before that everybody of the groups
     * @param withList how many have chosen at least one place
     * @param placed how many of the groups have a place already for the internship that the round is for, or had one when it was published
     */
    record Students(int all, int withList, int placed) {}
}
