package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody changes by hand in a result, and what has changed by the time that it is published. */
class OverrideTests extends MatchingTest {

    private Rounds rounds;
    private UUID group;
    private List<UUID> students;
    private UUID far;
    private UUID popular;
    private UUID second;

    /** Three students who all want a place that is too far, and then the same two places of one each. */
    @BeforeEach
    void wishes() {
        rounds = new Rounds(http, market);
        group = market.group(Market.SCHOOL);
        students = market.studentsOf(group, 3, Market.SUPERVISOR_EMAIL);
        far = market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ver weg"));
        popular = market.place(1);
        second = market.place(1);
        students.forEach(student -> market.chosen(student, far, popular, second));
    }

    @Test
    void refusesByHandWhatAHardRuleRefusesTheMethods() {
        UUID unrecognised = placeOfItsOwn();
        loseRecognition(unrecognised);
        Object[] row = Market.placeRow(Market.next(), "Verzorgende", 1);
        row[5] = Market.OTHER_CREBO;
        UUID otherProgramme = market.place(Market.SCHOOL, row);
        UUID adults = market.place(1);
        market.change(Market.SCHOOL, "update places set minimum_age = 99 where id = ?", adults);
        UUID withdrawn = market.place(1);
        market.change(Market.SCHOOL, "update places set state = 'WITHDRAWN' where id = ?", withdrawn);
        UUID round = rounds.compared(group);
        UUID without = rounds.whoGot(round, null);

        MvcTestResult refused = rounds.override(round, without, unrecognised, 1);
        Market.assertFieldProblem(refused, "place", "allocation-not-recognised");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Het bedrijf is niet erkend voor de opleiding van deze student.");
        Market.assertFieldProblem(
                rounds.override(round, without, otherProgramme, 1), "place", "allocation-other-programme");
        Market.assertFieldProblem(rounds.override(round, without, adults, 1), "place", "allocation-too-young");
        Market.assertFieldProblem(rounds.override(round, without, withdrawn, 1), "place", "allocation-withdrawn");
        Market.assertFieldProblem(rounds.override(round, without, popular, 1), "place", "place-full");
        Market.assertFieldProblem(rounds.override(round, without, UUID.randomUUID(), 1), "place", "place-unknown");
        Market.assertFieldProblem(
                rounds.override(round, market.student(), popular, 1), "student", "allocation-student");
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.overrides").isEqualTo(0);
    }

    @Test
    void refusesByHandAPlaceForWhoFoundOneSince() {
        UUID round = rounds.compared(group);
        UUID without = rounds.whoGot(round, null);
        market.proposal(without, market.place(1));

        Market.assertFieldProblem(rounds.override(round, without, far, 1), "place", "allocation-placed");
    }

    @Test
    void givesByHandWhatIsTooFarAndCountsTheFiguresAnew() {
        UUID round = rounds.compared(group);
        assertFigures(round, 2, 1, 2);
        UUID without = rounds.whoGot(round, null);

        assertThat(rounds.override(round, without, far, 1)).hasStatusOk();

        assertFigures(round, 3, 2, 3);
        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.comparison[1].matched")
                .isEqualTo(2);
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.overrides").isEqualTo(1);
        assertThat(rounds.whoGot(round, far)).isEqualTo(without);
        assertThat(rounds.givesTheSameAgain(round)).isTrue();
        assertThat(rounds.publish(round, 2)).hasStatusOk();
        assertThat(market.room(far)).isZero();
    }

    @Test
    void countsAPlaceThatIsNotOnTheListAsNoChoice() {
        UUID elsewhere = market.place(1);
        UUID round = rounds.compared(group);

        assertThat(rounds.override(round, rounds.whoGot(round, null), elsewhere, 1))
                .hasStatusOk();
        assertFigures(round, 3, 1, 2);

        assertThat(rounds.override(round, rounds.whoGot(round, popular), null, 2))
                .hasStatusOk();
        assertFigures(round, 2, 0, 1);
    }

    private void assertFigures(UUID round, int matched, int first, int topThree) {
        MvcTestResult seen = rounds.get(round);
        assertThat(List.<Integer>of(
                        Market.<Integer>read(seen, "$.comparison[0].matched"),
                        Market.<Integer>read(seen, "$.comparison[0].first"),
                        Market.<Integer>read(seen, "$.comparison[0].topThree")))
                .containsExactly(matched, first, topThree);
    }

    @Test
    void publishesNothingOnceACompanyLostItsRecognition() {
        UUID here = placeOfItsOwn();
        UUID student = students.getFirst();
        assertThat(market.choose(student, "\"0\"", here)).hasStatusOk();
        UUID round = rounds.compared(group);
        loseRecognition(here);

        assertStopped(round, "Het bedrijf is niet erkend voor de opleiding van deze student.");
    }

    @Test
    void namesEverybodyWhosePlaceIsNotPossibleAnyMore() {
        UUID round = rounds.compared(group);
        market.change(Market.SCHOOL, "update places set minimum_age = 99 where id in (?, ?)", popular, second);

        MvcTestResult stopped = rounds.publish(round, 1);

        assertThat(Market.<String>read(stopped, "$.detail")).startsWith("De plekken van 2 studenten kunnen niet meer.");
        assertThat(Market.<List<String>>read(stopped, "$.errors[*].message"))
                .hasSize(2)
                .allMatch(each -> each.startsWith("Yara Bouzid, Persoonlijk begeleider bij "))
                .allMatch(each -> each.endsWith("Deze student is bij de start nog te jong voor deze plek."));
    }

    @Test
    void namesTwentyAndSaysHowManyMore() {
        UUID crowd = market.group(Market.SCHOOL);
        UUID large = market.place(22);
        market.studentsOf(crowd, 22, Market.SUPERVISOR_EMAIL).forEach(student -> market.chosen(student, large));
        UUID round = rounds.compared(crowd);
        market.change(Market.SCHOOL, "update places set capacity = 21 where id = ?", large);

        List<String> named = Market.read(rounds.publish(round, 1), "$.errors[*].message");

        assertThat(named).hasSize(21).last().isEqualTo("En nog 2 studenten.");
        assertThat(named.getFirst()).endsWith("Deze plek heeft nu minder ruimte dan de verdeling geeft.");
    }

    @Test
    void saysOfHowManyChosenPlacesTheRecognitionIsNotKnownYet() {
        UUID one = placeOfItsOwn();
        UUID other = placeOfItsOwn();
        students.forEach(student ->
                assertThat(market.choose(student, "\"0\"", one, other)).hasStatusOk());
        UUID round = rounds.prepared(group);
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.unasked").isEqualTo(2);

        loseRecognition(one);

        assertThat(rounds.compare(round)).bodyJson().extractingPath("$.unasked").isEqualTo(1);
    }

    @Test
    void keepsWhatWasGivenByHandThroughAnotherCalculationAsFarAsItStillCan() {
        UUID elsewhere = market.place(1);
        UUID round = rounds.compared(group);
        UUID first = rounds.whoGot(round, popular);
        UUID next = rounds.whoGot(round, second);
        UUID without = rounds.whoGot(round, null);
        assertThat(rounds.override(round, first, null, 1)).hasStatusOk();
        assertThat(rounds.override(round, without, popular, 2)).hasStatusOk();
        assertThat(rounds.override(round, next, elsewhere, 3)).hasStatusOk();
        market.change(Market.SCHOOL, "update places set state = 'WITHDRAWN' where id = ?", elsewhere);

        MvcTestResult again = rounds.step(round, "comparison", "", 4);

        assertThat(again).hasStatusOk();
        assertThat(Market.<List<String>>read(again, "$.lost")).hasSize(1);
        assertThat(rounds.whoGot(round, popular)).isEqualTo(without);
        assertThat(rounds.whoGot(round, second)).isEqualTo(next);
        assertThat(rounds.whoGot(round, null)).isEqualTo(first);
        assertThat(again).bodyJson().extractingPath("$.overrides").isEqualTo(2);
        assertFigures(round, 2, 1, 2);
        assertThat(rounds.givesTheSameAgain(round)).isTrue();
    }

    @Test
    void givesNothingByHandAgainBeyondTheRoomThatTheMethodsLeave() {
        UUID round = rounds.compared(group);
        UUID first = rounds.whoGot(round, popular);
        UUID next = rounds.whoGot(round, second);
        UUID without = rounds.whoGot(round, null);
        assertThat(rounds.override(round, first, null, 1)).hasStatusOk();
        assertThat(rounds.override(round, without, popular, 2)).hasStatusOk();
        market.proposal(first, market.place(1));

        MvcTestResult again = rounds.step(round, "comparison", "", 3);

        assertThat(Market.<List<String>>read(again, "$.lost")).hasSize(2);
        assertThat(again).bodyJson().extractingPath("$.overrides").isEqualTo(0);
        assertThat(rounds.whoGot(round, popular)).isEqualTo(next);
        assertThat(rounds.whoGot(round, second)).isEqualTo(without);
    }

    @Test
    void keepsTheTimeOfTheCalculationWhenAResultIsChangedByHand() {
        UUID round = rounds.compared(group);
        String compared = Market.read(rounds.get(round), "$.comparedAt");
        assertThat((String) Market.read(rounds.get(round), "$.changedAt")).isNull();

        assertThat(rounds.override(round, rounds.whoGot(round, popular), null, 1))
                .hasStatusOk();

        assertThat(rounds.get(round)).bodyJson().extractingPath("$.comparedAt").isEqualTo(compared);
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.changedAt").isNotNull();
    }

    @Test
    void countsAsLowOnlyWhatIsLowAmongTheChoicesThatCouldBe() {
        UUID farToo = market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ook ver weg"));
        students.forEach(student -> assertThat(market.choose(student, "\"0\"", far, farToo, popular, second))
                .hasStatusOk());
        UUID round = rounds.compared(group);

        assertThat(Market.<List<Object>>read(
                        market.get(Rounds.ALL + "/" + round + "/results?method=A&which=LOW", Rounds.COORDINATOR),
                        "$.items"))
                .isEmpty();
        assertThat(Market.<List<Integer>>read(rounds.results(round), "$.items[?(@.choice == 4)].possible"))
                .containsExactly(2);
    }

    @Test
    void publishesNothingOnceAStudentLeft() {
        UUID round = rounds.compared(group);
        market.change(
                Market.SCHOOL,
                "update students set left_on = current_date where id = ?",
                rounds.whoGot(round, popular));

        assertStopped(round, "Deze student is uitgeschreven.");
    }

    @Test
    void publishesNothingOnceAStudentFoundAnotherPlace() {
        UUID round = rounds.compared(group);
        market.proposal(rounds.whoGot(round, popular), market.place(1));

        assertStopped(round, "Deze student heeft al een plek.");
    }

    private void assertStopped(UUID round, String why) {
        MvcTestResult stopped = rounds.publish(round, 1);
        Market.assertProblem(stopped, HttpStatus.CONFLICT, "matching:allocation-changed");
        assertThat(Market.<String>read(stopped, "$.errors[0].message")).contains(why);
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.state").isEqualTo("COMPARED");
        assertThat(market.room(second)).isOne();
    }

    @Test
    void publishesNoMoreThanIsAgreedByNowButWhatWasGivenByHandBeyondIt() {
        var trade = new Trade(market);
        UUID company = trade.company("Kleine zorg");
        UUID here = trade.place(company, trade.trainer(company), 3);
        students.forEach(
                student -> assertThat(market.choose(student, "\"0\"", here)).hasStatusOk());
        agree(company, 2, 0);
        UUID round = rounds.compared(group);
        assertThat(rounds.override(round, rounds.whoGot(round, null), here, 1)).hasStatusOk();

        agree(company, 1, 1);
        Market.assertProblem(rounds.publish(round, 2), HttpStatus.CONFLICT, "matching:allocation-agreed");
        assertThat(market.room(here)).isEqualTo(3);

        agree(company, 2, 2);
        assertThat(rounds.publish(round, 2)).hasStatusOk();
        assertThat(market.room(here)).isZero();
    }

    private void agree(UUID company, int most, int version) {
        assertThat(new Changing(http, Rounds.COORDINATOR)
                        .put("/api/matching/companies/" + company + "/numbers", "{\"atMost\":" + most + "}", version))
                .hasStatusOk();
    }

    /** A place for one at a company that has no other. */
    private UUID placeOfItsOwn() {
        var trade = new Trade(market);
        UUID company = trade.company("Erkend");
        return trade.place(company, trade.trainer(company), 1);
    }

    private void loseRecognition(UUID place) {
        market.change(
                Market.SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) select company_id, school_id, crebo, false, now(), now() from places where id = ?",
                place);
    }
}
