package nl.stagerocs.matching.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a distribution looks at, in the order of ids, and nothing else: no name, sex, origin, photo, birth date or address. It is kept with the round, so
 * that the same result can be made again.
 */
record Inputs(List<Candidate> candidates, List<Place> places, List<Company> companies) {

    /**
     * @param age in whole years at the start
     * @param vog whether there will be a statement of conduct before the start
     */
    record Candidate(
            UUID id,
            Band band,
            boolean placed,
            String crebo,
            String leerweg,
            LocalDate startsOn,
            LocalDate endsOn,
            int age,
            boolean vog,
            List<Wish> wishes) {}

    /** @param metres from home as the crow flies; nothing when the home is not known */
    record Wish(UUID place, @Nullable Integer metres) {}

    /**
     * @param recognised for the main programme; nothing while SBB has not been asked
     * @param also the other programmes that it is for; none in what was kept before places had any
     */
    record Place(
            UUID id,
            UUID company,
            boolean offered,
            int room,
            @Nullable Boolean recognised,
            String crebo,
            String leerweg,
            LocalDate startsOn,
            LocalDate endsOn,
            int youngest,
            boolean vog,
            List<Also> also) {

        Place {
            also = Objects.requireNonNullElse(also, List.of());
        }

        /** As what it counts for who follows a programme: as one for that when it is, else as one for its main programme. */
        Also countsFor(String own) {
            return also.stream()
                    .filter(each -> each.crebo().equals(own))
                    .findFirst()
                    .orElseGet(() -> new Also(crebo, recognised));
        }
    }

    /** @param recognised nothing while SBB has not been asked */
    record Also(String crebo, @Nullable Boolean recognised) {}

    /**
     * A company with which numbers are agreed, less who is there already.
     *
     * @param least how many it should get before another gets more than it asked
     * @param most how many it takes over all its places; nothing when that is not agreed
     */
    record Company(UUID id, int least, @Nullable Integer most) {}
}
