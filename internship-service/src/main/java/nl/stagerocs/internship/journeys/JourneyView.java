package nl.stagerocs.internship.journeys;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.internship.journeys.Step.Phase;
import org.jspecify.annotations.Nullable;

/** A student's journey: the four phases, the step now and for whom it waits. */
record JourneyView(
        UUID studentId,
        String name,
        String groupName,
        String programmeName,
        List<PhaseState> phases,
        String step,
        String waitingFor,
        @Nullable String path,
        @Nullable UUID internshipId,
        @Nullable UUID agreementId,
        @Nullable String companyName,
        int openApplications,
        int requiredMinutes,
        int loggedMinutes,
        int submittedMinutes,
        int approvedMinutes,
        @Nullable String result,
        @Nullable LocalDate lastLoggedOn,
        @Nullable LocalDate endsOn) {

    record PhaseState(Phase phase, State state) {
        enum State {
            DONE,
            CURRENT,
            TODO
        }
    }

    static JourneyView of(JourneyFacts facts, LocalDate today) {
        Step step = JourneySteps.of(facts, today);
        boolean placed = "APPROVED".equals(facts.placement());
        return new JourneyView(
                facts.studentId(),
                facts.name(),
                facts.groupName(),
                facts.programmeName(),
                phases(step),
                step.name(),
                step.waitingFor().name(),
                path(step, facts),
                placed ? facts.placementId() : null,
                facts.agreementId(),
                facts.companyName(),
                facts.openApplications(),
                facts.requiredMinutes(),
                facts.loggedMinutes(),
                facts.submittedMinutes(),
                facts.approvedMinutes(),
                facts.result(),
                facts.lastLoggedOn(),
                facts.endsOn());
    }

    private static List<PhaseState> phases(Step step) {
        return Arrays.stream(Phase.values())
                .filter(each -> each != Phase.DONE)
                .map(each -> new PhaseState(each, state(each, step.phase())))
                .toList();
    }

    private static PhaseState.State state(Phase phase, Phase current) {
        int order = phase.compareTo(current);
        return order < 0 ? PhaseState.State.DONE : order == 0 ? PhaseState.State.CURRENT : PhaseState.State.TODO;
    }

    /** Where the student does the step. */
    private static @Nullable String path(Step step, JourneyFacts facts) {
        return switch (step) {
            case FIND_PLACE -> "/zoeken";
            case AWAIT_ACCEPTANCE, AWAIT_APPROVAL -> "/sollicitaties";
            case SIGN, AWAIT_SIGNATURES ->
                facts.agreementId() == null ? null : "/overeenkomsten/" + facts.agreementId();
            case LOG_HOURS -> "/uren";
            case CORRECT_HOURS -> "/uren/weken/" + facts.returnedWeekId();
            case HAND_IN_REPORT, AWAIT_ADVICE, AWAIT_ASSESSMENT, RATE_COMPANY, COMPLETED ->
                "/evaluaties/" + facts.placementId();
        };
    }
}
