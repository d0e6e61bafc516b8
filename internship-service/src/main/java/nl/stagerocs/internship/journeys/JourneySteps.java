package nl.stagerocs.internship.journeys;

import java.time.LocalDate;
import java.util.Objects;

/** Finds the step that a student is at, from the facts alone. */
final class JourneySteps {

    private JourneySteps() {}

    static Step of(JourneyFacts facts, LocalDate today) {
        if (facts.completed()) {
            return facts.rated() ? Step.COMPLETED : Step.RATE_COMPANY;
        }
        if (!"APPROVED".equals(facts.placement())) {
            return search(facts);
        }
        if (!"SIGNED".equals(facts.agreement())) {
            return Objects.equals(facts.nextSigner(), facts.studentId()) ? Step.SIGN : Step.AWAIT_SIGNATURES;
        }
        return internship(facts, today);
    }

    private static Step search(JourneyFacts facts) {
        if ("PROPOSED".equals(facts.placement())) {
            return Step.AWAIT_APPROVAL;
        }
        return facts.openApplications() > 0 ? Step.AWAIT_ACCEPTANCE : Step.FIND_PLACE;
    }

    private static Step internship(JourneyFacts facts, LocalDate today) {
        if ("SUBMITTED".equals(facts.report())) {
            return Step.AWAIT_ADVICE;
        }
        if ("ADVISED".equals(facts.report())) {
            return facts.result() == null ? Step.AWAIT_ASSESSMENT : Step.HAND_IN_REPORT;
        }
        if (facts.weekReturned()) {
            return Step.CORRECT_HOURS;
        }
        boolean worked = facts.loggedMinutes() >= facts.requiredMinutes();
        boolean over = facts.endsOn() != null && today.isAfter(facts.endsOn());
        return worked || over ? Step.HAND_IN_REPORT : Step.LOG_HOURS;
    }
}
