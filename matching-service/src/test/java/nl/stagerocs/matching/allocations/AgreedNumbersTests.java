package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.Trade;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** How many students a company asked for and takes at most. */
class AgreedNumbersTests extends AllocationTest {

    @Test
    void givesACompanyNoMoreThanIsAgreedWhateverRoomItsPlacesHave() {
        var trade = new Trade(market);
        UUID company = trade.company("Kleine zorg");
        String trainer = trade.trainer(company);
        UUID day = trade.place(company, trainer, 2);
        UUID night = trade.place(company, trainer, 2);
        for (UUID student : students) {
            assertThat(market.choose(student, "\"0\"", day, night)).hasStatusOk();
        }
        agree(company, "{\"atMost\":1}");

        UUID round = rounds.prepared(group);

        assertThat(rounds.compare(round))
                .bodyJson()
                .extractingPath("$.comparison[*].matched")
                .isEqualTo(List.of(1, 1));
    }

    @Test
    void givesACompanyWhatItAskedBeforeAnotherGetsMoreAmongTheEquallyGood() {
        var trade = new Trade(market);
        UUID asking = trade.company("Vraagt er twee");
        UUID other = trade.company("Vraagt er geen");
        UUID here = trade.place(asking, trade.trainer(asking), 3);
        UUID there = trade.place(other, trade.trainer(other), 3);
        assertThat(market.choose(students.get(0), "\"0\"", popular, here)).hasStatusOk();
        assertThat(market.choose(students.get(1), "\"0\"", popular, here)).hasStatusOk();
        assertThat(market.choose(students.get(2), "\"0\"", popular, there)).hasStatusOk();
        agree(asking, "{\"atLeast\":2}");

        UUID round = rounds.prepared(group);
        rounds.compare(round);
        assertThat(rounds.publish(round, "B", 1)).hasStatusOk();

        assertThat(students.stream().map(rounds::choiceOf)).containsExactly(2, 2, 1);
    }

    @Test
    void refusesNumbersThatCanNotBe() {
        UUID company = new Trade(market).company("Leerplek");
        var desk = new Changing(http, Rounds.COORDINATOR);
        String numbers = "/api/matching/companies/" + company + "/numbers";

        Market.assertFieldProblem(
                desk.put(numbers, "{\"atLeast\":3,\"atMost\":2}", 0), "atLeast", "company-numbers-order");
        Market.assertFieldProblem(desk.put(numbers, "{\"atMost\":-1}", 0), "atMost", "company-numbers-bounds");
        agree(company, "{\"atLeast\":1,\"atMost\":2}");
        assertThat(desk.put(numbers, "{\"atMost\":5}", 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(market.get("/api/matching/companies/" + company, Rounds.COORDINATOR))
                .bodyJson()
                .extractingPath("$.numbers.atMost")
                .isEqualTo(2);
        assertThat(new Changing(http, Market.coordinator(Market.OTHER_SCHOOL)).put(numbers, "{\"atMost\":5}", 1))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void agree(UUID company, String numbers) {
        assertThat(new Changing(http, Rounds.COORDINATOR)
                        .put("/api/matching/companies/" + company + "/numbers", numbers, 0))
                .hasStatusOk();
    }
}
