package nl.stagerocs.matching.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.places.PlaceLine.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells other capabilities which places fit a student and which students fit a place, with the reasons why not. */
@Service
public class Fitting {

    private static final int PLACES_SHOWN = 20;
    private static final String FULL = "fit-full";

    private final PlaceSearch search;
    private final Seekers seekers;
    private final Candidates candidates;

    Fitting(PlaceSearch search, Seekers seekers, Candidates candidates) {
        this.search = search;
        this.seekers = seekers;
        this.candidates = candidates;
    }

    /**
     * A place as it fits a student.
     *
     * @param distanceKm from the student's home, as the crow flies
     * @param applied whether the student has applied there
     * @param misfits why it does not fit; none when it does
     */
    public record FittingPlace(
            UUID placeId,
            String title,
            String companyName,
            String town,
            @Nullable Double distanceKm,
            int room,
            boolean applied,
            List<Misfit> misfits) {}

    /**
     * A student as a place fits them.
     *
     * @param distanceKm from home to the place, as the crow flies
     * @param transport how the student travels: BICYCLE, PUBLIC_TRANSPORT, SCOOTER or CAR; absent when the school did not say
     * @param applied whether the student has applied there
     * @param misfits why the place does not fit; none when it does
     */
    public record FittingStudent(
            UUID studentId,
            String name,
            String groupName,
            @Nullable Double distanceKm,
            @Nullable String transport,
            boolean applied,
            List<Misfit> misfits) {}

    /** One reason why not, in the language of the one who looks. */
    public record Misfit(String code, String message) {}

    /** Of the offered places of the student's programme those that fit first, and of those the nearest. */
    public List<FittingPlace> placesFor(UUID student, @Nullable String words) {
        Seeker seeker = seekers.student(student);
        var query = new PlaceQuery(
                null, words, null, null, null, null, null, null, null, null, null, null, "fit", PLACES_SHOWN, null);
        return search.search(query, seeker, seeker.home()).items().stream()
                .map(Fitting::fitting)
                .toList();
    }

    /** How one offered place fits one student. */
    public FittingPlace of(UUID place, UUID student) {
        candidates.refuseUnlessOffered(place);
        return fitting(search.get(place, seekers.student(student)));
    }

    /** The reason that keeps a student from applying for a place. */
    public Optional<Misfit> barrier(UUID place, UUID student) {
        return Optional.ofNullable(
                        search.get(place, seekers.student(student)).fit().barrier())
                .map(Fitting::misfit);
    }

    /** The reason for which a student can never get a place, whatever room there comes. */
    public Optional<Misfit> misfitForGood(UUID place, UUID student) {
        PlaceLine.Fit fit = search.get(place, seekers.student(student)).fit();
        return fit.reasons().stream()
                .dropWhile(each -> !each.equals(fit.barrier()))
                .filter(each -> !each.code().equals(FULL))
                .findFirst()
                .map(Fitting::misfit);
    }

    /** A supervisor's students without a place, those whom this one fits first, and of those the nearest; two hundred at most, far more than anybody guides. */
    public List<FittingStudent> studentsFor(UUID place, UUID supervisor) {
        candidates.refuseUnlessOffered(place);
        return candidates.of(supervisor, search.get(place, Seeker.STAFF)).stream()
                .sorted(Comparator.comparing(each -> !each.misfits().isEmpty()))
                .toList();
    }

    private static FittingPlace fitting(PlaceLine line) {
        return new FittingPlace(
                line.id(),
                line.title(),
                line.company().name(),
                line.town(),
                line.distanceKm(),
                line.room(),
                line.applied(),
                line.fit().reasons().stream().map(Fitting::misfit).toList());
    }

    private static Misfit misfit(Reason reason) {
        return new Misfit(reason.code(), reason.message());
    }
}
