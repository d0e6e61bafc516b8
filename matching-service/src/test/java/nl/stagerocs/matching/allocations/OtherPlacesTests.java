package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OtherPlacesTests extends AllocationTest {

    @Test
    void showsForGivingByHandTheOwnListWithTheRoomOfThisRound() {
        UUID far = market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ver weg"));
        students.forEach(student -> assertThat(market.choose(student, "\"0\"", far, popular, second))
                .hasStatusOk());
        UUID round = rounds.compared(group);

        MvcTestResult shown = others(round, rounds.whoGot(round, null), "");

        String own = "$.items[?(@.choice != null)]";
        assertThat(Market.<List<String>>read(shown, own + ".placeId"))
                .containsExactly(far.toString(), popular.toString(), second.toString());
        assertThat(Market.<List<Integer>>read(shown, own + ".room")).containsExactly(1, 0, 0);
        assertThat(shown).bodyJson().extractingPath("$.items[0].refusal").isEqualTo("TOO_FAR");
    }

    @Test
    void findsByWordsWhatElseHasRoomInThisRoundWithTheRuleThatStandsInTheWay() {
        UUID open = placeAt("Vrij");
        UUID unrecognised = placeAt("Vrij");
        loseRecognition(unrecognised);
        UUID given = placeAt("Vrij");
        UUID round = rounds.compared(group);
        assertThat(rounds.override(round, rounds.whoGot(round, popular), given, 1))
                .hasStatusOk();

        MvcTestResult found = others(round, rounds.whoGot(round, null), "&words=vrij");

        assertThat(Market.<List<String>>read(found, "$.items[?(@.refusal == null)].placeId"))
                .contains(open.toString())
                .doesNotContain(given.toString(), unrecognised.toString());
        assertThat(Market.<List<String>>read(found, "$.items[*].companyName"))
                .allMatch(each -> each.startsWith("Vrij"));
    }

    @Test
    void showsNothingForWhoTakesNoPart() {
        UUID round = rounds.compared(group);

        assertThat(Market.<List<Object>>read(others(round, market.student(), ""), "$.items"))
                .isEmpty();
    }

    @Test
    void showsWhoGotNoneRealPlacesWithRoomThatNoRuleForbids() {
        UUID round = rounds.compared(group);
        UUID without = rounds.whoGot(round, null);
        UUID unrecognised = placeAt("Niet erkend");
        loseRecognition(unrecognised);
        placeAt("Erkend");
        assertThat(rounds.publish(round, 1)).hasStatusOk();
        market.change(Market.SCHOOL, "update places set lat = 50.9, lon = 5.9 where id = ?", unrecognised);
        market.change(Market.SCHOOL, "update students set lat = 50.9, lon = 5.9 where id = ?", without);

        MvcTestResult shown =
                market.get("/api/matching/allocations/open-places", Callers.student(without, Market.SCHOOL));

        assertThat(Market.<List<String>>read(shown, "$.items[*].placeId"))
                .hasSizeBetween(1, 8)
                .doesNotContain(popular.toString(), second.toString(), unrecognised.toString());
        assertThat(Market.<List<Integer>>read(shown, "$.items[*].room")).allMatch(room -> room > 0);
    }

    private MvcTestResult others(UUID round, UUID student, String more) {
        return market.get(
                Rounds.ALL + "/" + round + "/results/" + student + "/other-places?method=A" + more, Rounds.COORDINATOR);
    }

    /** A place for one at a company of its own. */
    private UUID placeAt(String name) {
        var trade = new Trade(market);
        UUID company = trade.company(name);
        return trade.place(company, trade.trainer(company), 1);
    }

    private void loseRecognition(UUID place) {
        market.change(
                Market.SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) select company_id, school_id, crebo, false, now(), now() from places where id = ?",
                place);
    }
}
