package nl.stagerocs.matching.shortlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ShortlistTests extends MatchingTest {

    private static final String SHORTLIST = "/api/matching/shortlist";

    @Test
    void keepsTheOrderAndCountsWhoElseHasAPlaceFirst() {
        UUID student = market.student();
        UUID other = market.student();
        UUID popular = market.place(2);
        UUID quiet = market.place(1);
        market.chosen(other, popular, quiet);

        market.chosen(student, quiet, popular);

        assertThat(market.get(SHORTLIST + "/first-choices?placeId=" + popular, Callers.student(student, Market.SCHOOL)))
                .bodyJson()
                .extractingPath("$.others")
                .isEqualTo(1);
        MvcTestResult mine = mine(student);
        assertThat(mine).hasStatusOk();
        assertThat(mine)
                .bodyJson()
                .extractingPath("$.choices[*].placeId")
                .asArray()
                .containsExactly(quiet.toString(), popular.toString());
        assertThat(mine).bodyJson().extractingPath("$.choices[*].firstChoices").isEqualTo(List.of(0, 1));
        assertThat(mine).bodyJson().extractingPath("$.open").isEqualTo(true);
    }

    @Test
    void refusesAChangeOfAListThatWasChangedSinceItWasSeen() {
        UUID student = market.student();
        UUID place = market.place(1);
        market.chosen(student, place);
        assertThat(market.choose(student, "\"0\"")).hasStatusOk();

        assertThat(market.choose(student, "\"0\"", place)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(mine(student))
                .bodyJson()
                .extractingPath("$.choices")
                .asArray()
                .isEmpty();
    }

    @Test
    void namesTheChoiceThatIsWrong() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID elsewhere = market.place(Market.OTHER_SCHOOL, Market.placeRow(Market.next(), "Elders", 1));

        Market.assertFieldProblem(market.choose(student, "\"0\"", place, place), "places[1]", "place-twice");
        Market.assertFieldProblem(market.choose(student, "\"0\"", place, elsewhere), "places[1]", "place-unknown");
        Market.assertFieldProblem(
                market.choose(student, "\"0\"", Collections.nCopies(13, place).toArray(UUID[]::new)),
                "places",
                "shortlist-too-long");
        assertThat(mine(student))
                .bodyJson()
                .extractingPath("$.choices")
                .asArray()
                .isEmpty();
    }

    @Test
    void takesNoPlaceThatCanNeverBeGivenAndSaysSoOfWhatStandsThere() {
        UUID student = market.student();
        UUID listed = market.place(1);
        UUID other = market.place(1);
        market.chosen(student, listed);
        market.change(Market.SCHOOL, "update places set leerweg = 'BBL' where id in (?, ?)", listed, other);

        Market.assertProblem(
                market.choose(student, "\"0\"", listed, other), HttpStatus.CONFLICT, "matching:application-misfit");

        assertThat(mine(student))
                .bodyJson()
                .extractingPath("$.choices[0].misfit")
                .asString()
                .isNotBlank();
        assertThat(market.choose(student, "\"0\"", listed)).hasStatusOk();
    }

    @Test
    void comesInByAWorkbookToo() {
        int number = Market.next();
        market.imported(
                Market.SCHOOL,
                "students",
                Book.of(Market.STUDENTS).row(Market.studentRow(number, "Bouzid", Market.SUPERVISOR_EMAIL)));
        UUID student = market.id(Market.SCHOOL, "select id from students where number = ?", String.valueOf(number));
        UUID first = market.place(1);
        UUID second = market.place(1);

        market.imported(
                Market.SCHOOL,
                "shortlists",
                Book.of("studentnummer,keuze 1,keuze 2").row(number, codeOf(first), codeOf(second)));

        assertThat(mine(student))
                .bodyJson()
                .extractingPath("$.choices[*].placeId")
                .asArray()
                .containsExactly(first.toString(), second.toString());
    }

    private String codeOf(UUID place) {
        return market.value(Market.SCHOOL, String.class, "select code from places where id = ?", place);
    }

    private MvcTestResult mine(UUID student) {
        return market.get(SHORTLIST, Callers.student(student, Market.SCHOOL));
    }
}
