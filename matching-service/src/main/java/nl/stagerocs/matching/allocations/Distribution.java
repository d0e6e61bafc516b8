package nl.stagerocs.matching.allocations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagerocs.allocation.Assignment;
import nl.stagerocs.allocation.Comparison;
import nl.stagerocs.allocation.DeferredAcceptance;
import nl.stagerocs.allocation.Eligibility;
import nl.stagerocs.allocation.Enrolment;
import nl.stagerocs.allocation.Firm;
import nl.stagerocs.allocation.GenerousMatching;
import nl.stagerocs.allocation.Offer;
import nl.stagerocs.allocation.Seeker;
import nl.stagerocs.allocation.SerialChoice;
import nl.stagerocs.matching.allocations.Inputs.Candidate;
import nl.stagerocs.matching.allocations.Inputs.Company;
import nl.stagerocs.matching.allocations.Inputs.Wish;
import nl.stagerocs.matching.allocations.Outcome.Figures;
import nl.stagerocs.matching.allocations.Outcome.MethodOutcome;
import nl.stagerocs.matching.allocations.Outcome.Refused;
import nl.stagerocs.matching.allocations.Outcome.Result;
import org.jspecify.annotations.Nullable;

/** Makes the outcome of a round; the same settings and inputs give the same outcome, always. */
final class Distribution {

    /** Behind everybody whose home is known. */
    private static final int HOME_UNKNOWN = 1_000_000;

    private final Settings settings;
    private final Inputs inputs;
    private final HardRules rules;
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<UUID, Given> given = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    private Distribution(Settings settings, Inputs inputs, List<Given> given) {
        this.settings = settings;
        this.inputs = inputs;
        this.rules = new HardRules(inputs.places(), settings.farthestKm());
        inputs.candidates().forEach(candidate -> candidates.put(candidate.id().toString(), candidate));
        given.forEach(each -> this.given.put(each.student(), each));
    }

    /**
     * What a round sets.
     *
     * @param farthestKm how far is too far; nothing when there is no limit
     * @param nearestFirst whether a place prefers who lives nearest, instead of ranking by lottery alone
     */
    record Settings(String seed, @Nullable Integer farthestKm, boolean nearestFirst) {}

    /**
     * A place that a student got, by a method or by hand.
     *
     * @param choice which of the own list, from 1; nothing when it is not on it
     */
    record Given(
            UUID student,
            @Nullable Integer choice,
            @Nullable Integer metres) {}

    static Outcome of(Settings settings, Inputs inputs) {
        return new Distribution(settings, inputs, List.of()).outcome();
    }

    /** The figures of who got what; a place that is not on the own list counts as a place and as no choice. */
    static Figures figures(Settings settings, Inputs inputs, List<Given> given) {
        return new Distribution(settings, inputs, given).figures();
    }

    private Outcome outcome() {
        Enrolment enrolment = enrolment();
        Assignment a = settings.nearestFirst()
                ? DeferredAcceptance.distribute(enrolment.market())
                : SerialChoice.distribute(enrolment.market());
        Assignment b = GenerousMatching.distribute(enrolment.market());
        return new Outcome(refused, method(enrolment, a), method(enrolment, b));
    }

    private Figures figures() {
        Enrolment enrolment = enrolment();
        var assignment = new Assignment(IntStream.range(0, enrolment.size())
                .map(student -> got(enrolment.seeker(student)))
                .toArray());
        int unlisted = (int)
                given.values().stream().filter(each -> each.choice() == null).count();
        return figures(
                Comparison.of(enrolment.market(), assignment),
                unlisted,
                given.values().stream().map(Given::metres));
    }

    private int got(Seeker seeker) {
        Candidate candidate = Objects.requireNonNull(candidates.get(seeker.key()));
        return IntStream.range(0, seeker.choices().size())
                .filter(i -> isGiven(candidate, seeker.choices().get(i).choice()))
                .findFirst()
                .orElse(Assignment.NONE);
    }

    private boolean isGiven(Candidate candidate, int choice) {
        Given place = given.get(candidate.id());
        return place != null && Objects.equals(place.choice(), choice + 1);
    }

    private Enrolment enrolment() {
        List<Seeker> seekers = inputs.candidates().stream().map(this::seeker).toList();
        return Enrolment.of(settings.seed(), seekers, offers(), firms());
    }

    /** A choice that was given by hand is possible, whatever rule stood in the way of the methods. */
    private Seeker seeker(Candidate candidate) {
        List<Seeker.Choice> possible = new ArrayList<>();
        for (int i = 0; i < candidate.wishes().size(); i++) {
            Wish wish = candidate.wishes().get(i);
            Optional<Eligibility.Reason> reason = rules.refusal(candidate, wish);
            if (reason.isPresent() && !isGiven(candidate, i)) {
                refused.add(new Refused(candidate.id(), i + 1, wish.place(), reason.get()));
            } else {
                possible.add(new Seeker.Choice(wish.place().toString(), i, priority(wish)));
            }
        }
        return new Seeker(candidate.id().toString(), candidate.band().ordinal(), possible);
    }

    private int priority(Wish wish) {
        if (!settings.nearestFirst()) {
            return 0;
        }
        return wish.metres() == null ? HOME_UNKNOWN : wish.metres();
    }

    private List<Offer> offers() {
        return inputs.places().stream()
                .map(place -> new Offer(place.id().toString(), place.company().toString(), Math.max(0, place.room())))
                .toList();
    }

    private List<Firm> firms() {
        Map<UUID, Integer> room = new HashMap<>();
        inputs.places().forEach(place -> room.merge(place.company(), Math.max(0, place.room()), Integer::sum));
        Map<UUID, Company> agreed = new HashMap<>();
        inputs.companies().forEach(company -> agreed.put(company.id(), company));
        return room.entrySet().stream()
                .map(each -> firm(each.getKey(), each.getValue(), agreed.get(each.getKey())))
                .toList();
    }

    private static Firm firm(UUID company, int room, @Nullable Company agreed) {
        String key = company.toString();
        if (agreed == null) {
            return new Firm(key, room, 0);
        }
        return new Firm(key, agreed.most() == null ? room : Math.min(room, agreed.most()), agreed.least());
    }

    private MethodOutcome method(Enrolment enrolment, Assignment assignment) {
        List<Result> results = IntStream.range(0, enrolment.size())
                .mapToObj(student -> result(enrolment, assignment, student))
                .toList();
        return new MethodOutcome(
                figures(
                        Comparison.of(enrolment.market(), assignment),
                        0,
                        results.stream().map(Result::metres)),
                results);
    }

    private static Figures figures(Comparison figures, int unlisted, Stream<@Nullable Integer> metres) {
        IntSummaryStatistics measured =
                metres.filter(Objects::nonNull).mapToInt(Integer::intValue).summaryStatistics();
        return new Figures(
                figures.students(),
                figures.matched() + unlisted,
                figures.within(1),
                figures.within(3),
                figures.byChoice(),
                figures.swaps(),
                figures.passedOver(),
                Math.round(figures.gini() * 1_000) / 1_000d,
                measured.getCount() == 0 ? 0 : Math.toIntExact(measured.getSum() / measured.getCount()));
    }

    private Result result(Enrolment enrolment, Assignment assignment, int student) {
        Seeker seeker = enrolment.seeker(student);
        Candidate candidate = Objects.requireNonNull(candidates.get(seeker.key()));
        Seeker.Choice got = enrolment.got(assignment, student);
        int turn = student + 1;
        int draw = enrolment.draw(student);
        if (got == null) {
            return new Result(candidate.id(), turn, draw, candidate.band(), null, null, null);
        }
        Wish wish = candidate.wishes().get(got.choice());
        return new Result(candidate.id(), turn, draw, candidate.band(), wish.place(), got.choice() + 1, wish.metres());
    }
}
