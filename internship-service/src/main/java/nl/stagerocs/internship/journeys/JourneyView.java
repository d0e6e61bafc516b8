package nl.stagerocs.internship.journeys;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.internship.journeys.Step.Phase;
import nl.stagerocs.internship.journeys.Step.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * A student's journey: the four phases, the step now and for whom it waits; times are minutes.
 *
 * @param coming the internship that the group searches for now, while the student is still at another one
 */
record JourneyView(
        UUID studentId,
        String name,
        String groupName,
        String programmeName,
        List<PhaseState> phases,
        NextStep step,
        @Nullable UUID internshipId,
        @Nullable UUID agreementId,
        @Nullable String companyName,
        int applicationsOpen,
        int requiredMinutes,
        int loggedMinutes,
        int submittedMinutes,
        int approvedMinutes,
        @Nullable String result,
        @Nullable LocalDate lastLoggedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Coming coming) {

    record PhaseState(Phase phase, State state) {
        enum State {
            DONE,
            CURRENT,
            TODO
        }
    }

    /** @param path where the student does it, in the web client */
    record NextStep(Step code, Waiting waitingFor, String path) {}

    /**
     * @param companyName absent until a company is found
     * @param step absent once the student has a place for it
     */
    record Coming(
            String name,
            @Nullable LocalDate startsOn,
            @Nullable String companyName,
            @Nullable NextStep step) {

        private static @Nullable Coming of(JourneyFacts facts) {
            JourneyFacts.Coming coming = facts.coming();
            return coming.coming() == null
                    ? null
                    : new Coming(
                            coming.coming(),
                            coming.comesOn(),
                            coming.comingCompany(),
                            JourneySteps.coming(facts)
                                    .map(step -> next(step, facts))
                                    .orElse(null));
        }
    }

    static JourneyView of(JourneyFacts facts, LocalDate today) {
        Step step = JourneySteps.of(facts, today);
        JourneyFacts.Hours hours = facts.hours();
        return new JourneyView(
                facts.student().studentId(),
                facts.student().name(),
                facts.student().groupName(),
                facts.student().programmeName(),
                phases(step),
                next(step, facts),
                facts.search().isPlaced() ? facts.search().placementId() : null,
                facts.contract().agreementId(),
                facts.search().isRejected() ? null : facts.search().companyName(),
                facts.search().openApplications(),
                hours.requiredMinutes(),
                hours.loggedMinutes(),
                hours.submittedMinutes(),
                hours.approvedMinutes(),
                facts.evaluation().result(),
                hours.lastLoggedOn(),
                hours.startsOn(),
                hours.endsOn(),
                Coming.of(facts));
    }

    private static NextStep next(Step step, JourneyFacts facts) {
        return new NextStep(step, step.waitingFor(), path(step, facts));
    }

    static List<PhaseState> phases(Step step) {
        return Arrays.stream(Phase.values())
                .map(each -> new PhaseState(each, state(each, step)))
                .toList();
    }

    private static PhaseState.State state(Phase phase, Step step) {
        int order = phase.compareTo(step.phase());
        if (order < 0 || step == Step.COMPLETED) {
            return PhaseState.State.DONE;
        }
        return order == 0 ? PhaseState.State.CURRENT : PhaseState.State.TODO;
    }

    private static String path(Step step, JourneyFacts facts) {
        UUID agreement = facts.contract().agreementId();
        return switch (step) {
            case FIND_PLACE -> "/zoeken";
            case CHOOSE_TIME -> "/sollicitaties/" + facts.interviews().invitedApplicationId();
            case MEET -> "/sollicitaties/" + facts.interviews().meetingApplicationId();
            case AWAIT_ACCEPTANCE, AWAIT_APPROVAL -> "/sollicitaties";
            case SIGN, AWAIT_SIGNATURES -> agreement == null ? "/overeenkomsten" : "/overeenkomsten/" + agreement;
            case LOG_HOURS -> "/uren";
            case CORRECT_HOURS -> "/uren/weken/" + facts.hours().returnedWeekId();
            case HAND_IN_REPORT, AWAIT_ADVICE, AWAIT_ASSESSMENT, RATE_COMPANY, COMPLETED ->
                "/evaluaties/" + facts.search().placementId();
        };
    }
}
