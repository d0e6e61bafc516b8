package nl.stagerocs.matching.companies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two companies that are likely to be one.
 *
 * @param reasons SAME_KVK when it is the same branch too, SAME_ADDRESS or SAME_TOWN; the latter two with names that are alike
 * @param likeness of the names, 0 to 1
 */
record Duplicate(Candidate one, Candidate other, List<String> reasons, double likeness) {

    /** @param kept how many contacts, notes and talks are kept of it */
    record Candidate(
            UUID id,
            long version,
            String name,
            String leerbedrijfId,
            @Nullable String kvk,
            @Nullable String vestigingsnummer,
            String address,
            int places,
            int trainers,
            int kept) {}
}
