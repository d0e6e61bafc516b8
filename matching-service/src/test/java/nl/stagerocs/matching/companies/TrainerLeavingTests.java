package nl.stagerocs.matching.companies;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINERS;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.ids.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trainer whom a file does not have leaves when a coordinator says so, but not from a place that needs one. */
class TrainerLeavingTests extends MatchingTest {

    private Changing desk;
    private Trade trade;
    private UUID company = UUID.randomUUID();
    private String trainer = "";

    @BeforeEach
    void hire() {
        desk = new Changing(http, coordinator(SCHOOL));
        trade = new Trade(market);
        company = trade.company("Opleiders");
        trainer = trade.trainer(company);
    }

    private Book without() {
        return Book.of(TRAINERS)
                .row(trade.numberOf(company), "Piet", "", "Bakker", "nieuw" + next() + "@bedrijf.example", "");
    }

    private MvcTestResult letLeave(String... emails) {
        return market.letLeave(SCHOOL, "trainers", without(), (Object[]) emails);
    }

    private MvcTestResult withdraw(UUID place) {
        long version = market.value(SCHOOL, Long.class, "select version from places where id = ?", place);
        return desk.post("/api/matching/place-desk/" + place + "/withdrawal", "{\"reason\":\"Weg.\"}", (int) version);
    }

    private boolean isHere(String email) {
        return market.value(SCHOOL, Boolean.class, "select left_on is null from trainers where email = ?", email);
    }

    @Test
    void leavesAndKeepsTheNameAndComesBackWithALaterFile() {
        assertThat(letLeave(trainer)).hasStatus(NO_CONTENT);

        assertThat(isHere(trainer)).isFalse();
        assertThat(feed.awaitPublished("TrainerLeft.v1", Ids.ofEmail(trainer))
                        .body()
                        .get("displayName")
                        .stringValue())
                .isEqualTo("Piet Bakker");
        assertThat(market.get("/api/matching/companies/" + company, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.trainers")
                .asArray()
                .isEmpty();

        MvcTestResult back = market.imported(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail")
                        .row(trade.numberOf(company), "Piet", "Bakker", trainer));

        assertThat(back).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(isHere(trainer)).isTrue();
        await().untilAsserted(() -> assertThat(feed.published("TrainerRegistered.v1", Ids.ofEmail(trainer)))
                .hasSize(2));
    }

    @Test
    void keepsWhatIsKnownOfWhoComesBackWithoutAColumn() {
        market.change(SCHOOL, "update trainers set phone = '0318 555 0142' where email = ?", trainer);
        assertThat(letLeave(trainer)).hasStatus(NO_CONTENT);

        market.imported(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail")
                        .row(trade.numberOf(company), "Piet", "Bakker", trainer));

        assertThat(market.value(SCHOOL, String.class, "select phone from trainers where email = ?", trainer))
                .isEqualTo("0318 555 0142");
    }

    @Test
    void staysWithAPlaceThatIsOffered() {
        UUID place = trade.place(company, trainer, 1);

        String other = trade.trainer(company);
        MvcTestResult refused = letLeave(other, trainer);

        assertFieldProblem(refused, "keys[1]", "leave-trainer-place");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("Begeleider (P-");
        assertThat(isHere(other)).isTrue();
        assertThat(withdraw(place)).hasStatusOk();
        assertThat(letLeave(other, trainer)).hasStatus(NO_CONTENT);
        assertProblem(
                desk.post("/api/matching/place-desk/" + place + "/offer", "", 1),
                CONFLICT,
                "matching:place-trainer-left");
    }

    @Test
    void staysAsLongAsSomebodyDoesAnInternshipAtThePlace() {
        UUID place = trade.place(company, trainer, 1);
        MvcTestResult accepted = market.accept(market.application(market.student(), place), Ids.ofEmail(trainer));
        assertThat(accepted).hasStatusOk();
        assertThat(withdraw(place)).hasStatusOk();

        assertFieldProblem(letLeave(trainer), "keys[0]", "leave-trainer-placement");

        market.change(
                SCHOOL,
                "update placements set starts_on = current_date - 90, ends_on = current_date - 1 where place_id = ?",
                place);
        assertThat(letLeave(trainer)).hasStatus(NO_CONTENT);
    }

    @Test
    void leavesOnceThePlaceHasAnotherTrainer() {
        UUID place = trade.place(company, trainer, 1);
        Object[] row = Market.placeRow(next(), "Begeleider", 1);
        row[0] = market.value(SCHOOL, String.class, "select code from places where id = ?", place);
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        market.imported(SCHOOL, "places", Book.of(Market.PLACES).row(row));

        assertThat(letLeave(trainer)).hasStatus(NO_CONTENT);

        row[2] = trainer;
        UUID again = Market.checkedId(
                market.check(SCHOOL, "places", Book.of(Market.PLACES).row(row).bytes()));
        assertThat(market.messages(again))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .asString()
                .startsWith("cell-unknown-trainer");
    }
}
