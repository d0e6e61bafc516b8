package nl.stagerocs.matching.shortlists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist as its student sees it.
 *
 * @param period the internship that it is for: what the student's group searches for now
 * @param version to be shown in {@code If-Match}; 0 before there is a list
 * @param open whether it can still be changed: not while a distribution of the student's group goes on
 */
record ShortlistView(Period period, long version, boolean open, int most, List<Choice> choices) {

    /** An internship by its name and its days. */
    record Period(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {}

    /**
     * A chosen place.
     *
     * @param firstChoices how many other students of the school have it as their first choice now
     * @param misfit why the student can never get it, if so
     * @param distanceKm as the crow flies, from home
     */
    record Choice(
            UUID placeId,
            String title,
            String companyName,
            String town,
            int room,
            int firstChoices,
            @Nullable Double distanceKm,
            @Nullable String misfit) {

        Choice with(@Nullable String reason) {
            return new Choice(placeId, title, companyName, town, room, firstChoices, distanceKm, reason);
        }
    }
}
