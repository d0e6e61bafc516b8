package nl.stagerocs.matching.allocations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagerocs.allocation.Eligibility;
import nl.stagerocs.matching.allocations.Inputs.Also;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Place;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Whether a student may go to a place at all, of what was read.
 *
 * @param farthestKm how far is too far; nothing when there is no limit
 */
record HardRules(Map<UUID, Place> places, @Nullable Integer farthestKm) {

    private static final int METRES_OF_KM = 1_000;

    HardRules(List<Place> places, @Nullable Integer farthestKm) {
        this(places.stream().collect(Collectors.toMap(Place::id, Function.identity())), farthestKm);
    }

    /** The first rule that stands in the way, or nothing. */
    Optional<Eligibility.Reason> refusal(Candidate candidate, Wish wish) {
        Place place = places.get(wish.place());
        if (place == null) {
            return Optional.of(Eligibility.Reason.WITHDRAWN);
        }
        Also programme = place.countsFor(candidate.crebo());
        return Eligibility.refusal(
                new Eligibility.Student(
                        candidate.placed(),
                        candidate.crebo(),
                        candidate.leerweg(),
                        candidate.startsOn(),
                        candidate.endsOn(),
                        candidate.age(),
                        candidate.vog(),
                        farthestKm),
                new Eligibility.Place(
                        place.offered(),
                        place.room(),
                        programme.recognised(),
                        programme.crebo(),
                        place.leerweg(),
                        place.startsOn(),
                        place.endsOn(),
                        place.youngest(),
                        place.vog()),
                wish.metres() == null ? null : (double) wish.metres() / METRES_OF_KM);
    }
}
