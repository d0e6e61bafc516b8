package nl.stagerocs.internship.journeys;

import static nl.stagerocs.internship.journeys.Known.TODAY;
import static nl.stagerocs.internship.journeys.Known.searching;
import static nl.stagerocs.internship.journeys.Known.signed;
import static nl.stagerocs.internship.journeys.Known.worked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.stagerocs.internship.journeys.JourneyView.PhaseState.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyStepsTests {

    static Stream<Arguments> situations() {
        return Stream.of(
                situation("new at school", searching(), Step.FIND_PLACE),
                situation("applied", searching().applied(), Step.AWAIT_ACCEPTANCE),
                situation("invited", searching().applied().invited(), Step.CHOOSE_TIME),
                situation("a meeting agreed", searching().applied().meets(), Step.MEET),
                situation(
                        "a meeting agreed, invited by another company",
                        searching().applied().applied().meets().invited(),
                        Step.CHOOSE_TIME),
                situation(
                        "accepted by one company, invited by another",
                        searching().applied().invited().proposed(),
                        Step.AWAIT_APPROVAL),
                situation("accepted", searching().proposed(), Step.AWAIT_APPROVAL),
                situation(
                        "accepted, another application open",
                        searching().applied().proposed(),
                        Step.AWAIT_APPROVAL),
                situation(
                        "turned down by the supervisor", searching().proposed().rejected(), Step.FIND_PLACE),
                situation(
                        "turned down, another application open",
                        searching().applied().proposed().rejected(),
                        Step.AWAIT_ACCEPTANCE),
                situation("approved, no agreement yet", searching().proposed().approved(), Step.AWAIT_SIGNATURES),
                situation(
                        "the trainer's turn", searching().proposed().approved().turn(false), Step.AWAIT_SIGNATURES),
                situation(
                        "the student's turn", searching().proposed().approved().turn(true), Step.SIGN),
                situation("all signed", signed(), Step.LOG_HOURS),
                situation("some hours", signed().logged(480, TODAY), Step.LOG_HOURS),
                situation("a week came back", signed().logged(480, TODAY).returned(), Step.CORRECT_HOURS),
                situation("a week came back, hours reached", worked().returned(), Step.CORRECT_HOURS),
                situation("hours reached", worked(), Step.HAND_IN_REPORT),
                situation(
                        "the last day is past",
                        signed().logged(480, TODAY.minusDays(3)).from(TODAY.minusWeeks(9), TODAY.minusDays(1)),
                        Step.HAND_IN_REPORT),
                situation(
                        "the last day is past without an hour",
                        signed().from(TODAY.minusWeeks(9), TODAY.minusDays(1)),
                        Step.LOG_HOURS),
                situation(
                        "the last day is today",
                        signed().logged(480, TODAY).from(TODAY.minusWeeks(9), TODAY),
                        Step.LOG_HOURS),
                situation("handed in", worked().reported(), Step.AWAIT_ADVICE),
                situation(
                        "handed in before all hours were made",
                        signed().logged(480, TODAY).reported(),
                        Step.AWAIT_ADVICE),
                situation("advised", worked().reported().advised(), Step.AWAIT_ASSESSMENT),
                situation("insufficient", worked().reported().advised().assessed("ONVOLDOENDE"), Step.HAND_IN_REPORT),
                situation(
                        "insufficient, handed in again",
                        worked().reported().advised().assessed("ONVOLDOENDE").reported(),
                        Step.AWAIT_ADVICE),
                situation(
                        "insufficient, advised again",
                        worked().reported()
                                .advised()
                                .assessed("ONVOLDOENDE")
                                .reported()
                                .advised(),
                        Step.AWAIT_ASSESSMENT),
                situation("good", worked().reported().advised().assessed("GOED"), Step.RATE_COMPANY),
                situation(
                        "rated", worked().reported().advised().assessed("GOED").rated(), Step.COMPLETED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("situations")
    void findsTheStep(String situation, JourneyFacts facts, Step step) {
        assertThat(JourneySteps.of(facts, TODAY)).isEqualTo(step);
    }

    @Test
    void saysSinceWhen() {
        assertThat(since(searching().applied())).isEqualTo(searching().applied().now);
        assertThat(since(searching().applied().invited()))
                .isEqualTo(searching().applied().invited().now);
        assertThat(since(searching().applied().meets()))
                .isEqualTo(searching().applied().meets().now);
        assertThat(since(searching().proposed())).isEqualTo(searching().proposed().now);
        assertThat(since(searching().proposed().rejected()))
                .isEqualTo(searching().proposed().rejected().now);
        assertThat(since(signed())).isEqualTo(signed().now);
        assertThat(since(worked().reported().advised()))
                .isEqualTo(worked().reported().advised().now);
    }

    @Test
    void showsOnePhaseAsCurrentUntilTheEnd() {
        assertThat(states(Step.FIND_PLACE)).containsExactly(State.CURRENT, State.TODO, State.TODO, State.TODO);
        assertThat(states(Step.SIGN)).containsExactly(State.DONE, State.CURRENT, State.TODO, State.TODO);
        assertThat(states(Step.LOG_HOURS)).containsExactly(State.DONE, State.DONE, State.CURRENT, State.TODO);
        assertThat(states(Step.RATE_COMPANY)).containsExactly(State.DONE, State.DONE, State.DONE, State.CURRENT);
        assertThat(states(Step.COMPLETED)).containsOnly(State.DONE).hasSize(4);
    }

    @Test
    void leadsToTheVeryAction() {
        assertThat(path(searching())).isEqualTo("/zoeken");
        assertThat(path(searching().applied().invited())).isEqualTo("/sollicitaties/" + Known.INVITED);
        assertThat(path(searching().applied().meets())).isEqualTo("/sollicitaties/" + Known.MEETING);
        assertThat(path(searching().proposed().approved())).isEqualTo("/overeenkomsten");
        assertThat(path(searching().proposed().approved().turn(true))).isEqualTo("/overeenkomsten/" + Known.AGREEMENT);
        assertThat(path(signed())).isEqualTo("/uren");
        assertThat(path(signed().logged(1, TODAY).returned())).isEqualTo("/uren/weken/" + Known.WEEK);
        assertThat(path(worked())).isEqualTo("/evaluaties/" + Known.PLACEMENT);
    }

    @Test
    void knowsNoInternshipBeforeTheApproval() {
        assertThat(view(searching().proposed()).internshipId()).isNull();
        assertThat(view(searching().proposed().approved()).internshipId()).isEqualTo(Known.PLACEMENT);
        assertThat(view(searching().proposed().rejected()).companyName()).isNull();
    }

    private static Arguments situation(String name, Known known, Step step) {
        return Arguments.of(name, known.facts(), step);
    }

    private static Instant since(Known known) {
        JourneyFacts facts = known.facts();
        return JourneySteps.since(JourneySteps.of(facts, TODAY), facts);
    }

    private static List<State> states(Step step) {
        return JourneyView.phases(step).stream()
                .map(JourneyView.PhaseState::state)
                .toList();
    }

    private static @Nullable String path(Known known) {
        return view(known).step().path();
    }

    private static JourneyView view(Known known) {
        return JourneyView.of(known.facts(), TODAY);
    }
}
