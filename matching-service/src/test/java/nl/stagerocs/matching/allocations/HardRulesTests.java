package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.Trade;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What no method and no wish goes against. */
class HardRulesTests extends AllocationTest {

    @Test
    void saysWhichRuleStoodInTheWay() {
        UUID far = market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ver weg"));
        assertThat(market.choose(students.getFirst(), "\"0\"", far, popular)).hasStatusOk();
        UUID round = rounds.prepared(group);

        rounds.compare(round);
        assertThat(rounds.publish(round, "B", 1)).hasStatusOk();

        assertThat(rounds.own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[0].refusal")
                .isEqualTo("TOO_FAR");
    }

    @Test
    void placesNobodyWhereAStatementOfConductIsAskedThatIsNotArranged() {
        UUID programme =
                market.id(Market.SCHOOL, "select id from programmes where crebo = ? and leerweg = 'BOL'", Market.CREBO);
        market.change(Market.SCHOOL, "update places set needs_vog = true where id = ?", popular);
        arrangeVog(programme, false);
        try {
            UUID round = rounds.prepared(group);
            rounds.compare(round);
            assertThat(rounds.publish(round, "A", 1)).hasStatusOk();
        } finally {
            arrangeVog(programme, true);
        }

        assertThat(rounds.own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[*].refusal")
                .asArray()
                .containsExactly("WITHOUT_VOG", null);
        assertThat(market.room(popular)).isOne();
    }

    @Test
    void letsNobodyOfAnotherSchoolSayWhetherAVogIsArranged() {
        UUID programme =
                market.id(Market.SCHOOL, "select id from programmes where crebo = ? and leerweg = 'BOL'", Market.CREBO);

        assertThat(http.put()
                        .uri("/api/matching/programmes/{id}/vog", programme)
                        .with(Market.coordinator(Market.OTHER_SCHOOL))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"arranged\":false}")
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(market.value(
                        Market.SCHOOL, Boolean.class, "select arranges_vog from programmes where id = ?", programme))
                .isTrue();
    }

    private void arrangeVog(UUID programme, boolean arranged) {
        assertThat(http.put()
                        .uri("/api/matching/programmes/{id}/vog", programme)
                        .with(Rounds.COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"arranged\":" + arranged + "}")
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void placesWhoFollowsOneOfTheProgrammesOfAPlaceWhereTheCompanyIsRecognisedForThat() {
        UUID here = forBoth();
        UUID there = forBoth();
        students.forEach(student ->
                assertThat(market.choose(student, "\"0\"", there, here)).hasStatusOk());
        lose(here, Market.OTHER_CREBO);
        lose(there, Market.CREBO);
        UUID round = rounds.prepared(group);
        rounds.compare(round);

        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();

        assertThat(students.stream().map(rounds::choiceOf)).containsOnly(2);
        assertThat(rounds.own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[*].refusal")
                .asArray()
                .containsExactly("NOT_RECOGNISED", null);
        assertThat(market.room(here)).isZero();
        assertThat(rounds.givesTheSameAgain(round)).isTrue();
    }

    /** A place of two programmes with room for all three, at a company of its own. */
    private UUID forBoth() {
        var trade = new Trade(market);
        UUID company = trade.company("Half erkend");
        Object[] row = Market.rowForBoth(Market.placeRow(Market.next(), "Begeleider", 3));
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        return market.place(Market.SCHOOL, row);
    }

    /** The company of the place is not recognised any more for one of its programmes. */
    private void lose(UUID place, String crebo) {
        market.change(Market.SCHOOL, """
                insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at)
                select company_id, school_id, ?, false, now(), now() from places where id = ?""", crebo, place);
    }
}
