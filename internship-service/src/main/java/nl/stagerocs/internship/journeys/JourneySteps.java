package nl.stagerocs.internship.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the step that a student is at, and since when, from the facts alone. */
final class JourneySteps {

    private JourneySteps() {}

    static Step of(JourneyFacts facts, LocalDate today) {
        if (facts.evaluation().completedAt() != null) {
            return facts.evaluation().ratedAt() == null ? Step.RATE_COMPANY : Step.COMPLETED;
        }
        if (!facts.search().isPlaced()) {
            return search(facts.search(), facts.interviews());
        }
        if (facts.contract().signedAt() == null) {
            return facts.contract().studentsTurn() ? Step.SIGN : Step.AWAIT_SIGNATURES;
        }
        return internship(facts, today);
    }

    /** The step towards the internship that comes next, while the student is still at another one; none when there is no such internship, or a place for it. */
    static Optional<Step> coming(JourneyFacts facts) {
        JourneyFacts.Coming coming = facts.coming();
        if (coming.coming() == null || coming.isPlaced()) {
            return Optional.empty();
        }
        return Optional.of(
                coming.isProposed() ? Step.AWAIT_APPROVAL : applications(facts.search(), facts.interviews()));
    }

    private static Step search(JourneyFacts.Search search, JourneyFacts.Interviews interviews) {
        return search.isProposed() ? Step.AWAIT_APPROVAL : applications(search, interviews);
    }

    private static Step applications(JourneyFacts.Search search, JourneyFacts.Interviews interviews) {
        if (interviews.invitedApplicationId() != null) {
            return Step.CHOOSE_TIME;
        }
        if (interviews.meetingApplicationId() != null) {
            return Step.MEET;
        }
        return search.openApplications() > 0 ? Step.AWAIT_ACCEPTANCE : Step.FIND_PLACE;
    }

    private static Step internship(JourneyFacts facts, LocalDate today) {
        if (facts.evaluation().isReported()) {
            return facts.evaluation().isAdvised() ? Step.AWAIT_ASSESSMENT : Step.AWAIT_ADVICE;
        }
        if (facts.hours().returnedWeekId() != null) {
            return Step.CORRECT_HOURS;
        }
        boolean again = facts.evaluation().isAssessed();
        return again || facts.hours().isDone(today) ? Step.HAND_IN_REPORT : Step.LOG_HOURS;
    }

    /** When the fact came that brought the student to this step. */
    static Instant since(Step step, JourneyFacts facts) {
        JourneyFacts.Search search = facts.search();
        JourneyFacts.Evaluation evaluation = facts.evaluation();
        Instant known = facts.student().knownSince();
        return switch (step) {
            case FIND_PLACE -> last(known, search.beganAt(), search.lastClosedAt(), search.rejectedAt());
            case CHOOSE_TIME -> first(known, facts.interviews().invitedAt());
            case MEET -> first(known, facts.interviews().agreedAt());
            case AWAIT_ACCEPTANCE -> first(known, search.oldestApplicationAt());
            case AWAIT_APPROVAL -> first(known, search.proposedAt());
            case SIGN -> first(known, facts.contract().turnAt());
            case AWAIT_SIGNATURES -> first(known, facts.contract().turnAt(), search.approvedAt());
            case LOG_HOURS -> first(known, facts.contract().signedAt());
            case CORRECT_HOURS -> first(known, facts.hours().returnedAt());
            case HAND_IN_REPORT ->
                first(known, evaluation.assessedAt(), facts.hours().changedAt());
            case AWAIT_ADVICE -> first(known, evaluation.reportedAt());
            case AWAIT_ASSESSMENT -> first(known, evaluation.advisedAt());
            case RATE_COMPANY -> first(known, evaluation.completedAt());
            case COMPLETED -> first(known, evaluation.ratedAt());
        };
    }

    /** The first of the moments that is known. */
    private static Instant first(Instant otherwise, @Nullable Instant... moments) {
        return Stream.of(moments).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }

    private static Instant last(Instant known, @Nullable Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .filter(known::isBefore)
                .max(Instant::compareTo)
                .orElse(known);
    }
}
