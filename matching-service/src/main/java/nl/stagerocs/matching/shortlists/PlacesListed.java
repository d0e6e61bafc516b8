package nl.stagerocs.matching.shortlists;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Said inside the service, in the same transaction, when students have places on their list that did not stand there. */
public record PlacesListed(String school, List<Added> added) {

    /** What is new on the list of one student. */
    public record Added(UUID student, List<UUID> places) {

        static Added of(UUID student, List<UUID> before, List<UUID> after) {
            return new Added(
                    student,
                    after.stream().filter(each -> !before.contains(each)).toList());
        }
    }

    static PlacesListed of(String school, Stream<Added> added) {
        return new PlacesListed(
                school, added.filter(each -> !each.places().isEmpty()).toList());
    }
}
