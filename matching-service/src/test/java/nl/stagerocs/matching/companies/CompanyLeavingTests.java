package nl.stagerocs.matching.companies;

import static nl.stagerocs.matching.Market.COMPANIES;
import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;

import java.util.Arrays;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A company that a file does not have leaves with its places and trainers, once nobody does an internship there any more. */
class CompanyLeavingTests extends MatchingTest {

    private Changing desk;
    private Trade trade;
    private UUID company = UUID.randomUUID();
    private String trainer = "";

    @BeforeEach
    void start() {
        desk = new Changing(http, coordinator(SCHOOL));
        trade = new Trade(market);
        company = trade.company("Vertrekkers");
        trainer = trade.trainer(company);
    }

    private static Book without() {
        return Book.of(COMPANIES).row(row(Trade.number(), "Blijver " + UUID.randomUUID()));
    }

    private static Object[] row(String number, String name) {
        return new Object[] {number, name, "", "Straat", "1", "6711 AB", "Ede", "", "", "", ""};
    }

    private MvcTestResult letLeave(UUID... companies) {
        Object[] keys = Arrays.stream(companies).map(trade::numberOf).toArray();
        return market.letLeave(SCHOOL, "companies", without(), keys);
    }

    private boolean isHere(UUID id) {
        return market.value(SCHOOL, Boolean.class, "select left_on is null from companies where id = ?", id);
    }

    private String nameOf(UUID id) {
        return market.value(SCHOOL, String.class, "select name from companies where id = ?", id);
    }

    private MvcTestResult found(String path) {
        return market.get("/api/matching/companies" + path, coordinator(SCHOOL));
    }

    @Test
    void takesItsPlacesAndTrainersAlongAndTellsWhoWaits() {
        UUID place = trade.place(company, trainer, 1);
        UUID second = trade.place(company, trainer, 1);
        UUID waiting = market.application(market.student(), place);

        assertThat(letLeave(company)).hasStatus(NO_CONTENT);

        assertThat(isHere(company)).isFalse();
        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*) from places where company_id = ? and state = 'WITHDRAWN'",
                        company))
                .isEqualTo(2);
        feed.awaitPublished("PlaceWithdrawn.v1", place);
        feed.awaitPublished("PlaceWithdrawn.v1", second);
        feed.awaitPublished("ApplicationRejected.v1", waiting);
        feed.awaitPublished("TrainerLeft.v1", Ids.ofEmail(trainer));
        assertProblem(
                desk.post("/api/matching/place-desk/" + place + "/offer", "", 1),
                CONFLICT,
                "matching:place-company-left");
    }

    @Test
    void isNoMoreInListsNorAmongKnownCompanies() {
        UUID twin = trade.company(SCHOOL, nameOf(company), "", "6711 AB", String.valueOf(next()), "Ede");

        assertThat(letLeave(company)).hasStatus(NO_CONTENT);

        assertThat(found("?words=" + nameOf(company)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(twin.toString());
        assertThat(found("/duplicates?company=" + twin))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(desk.post("/api/matching/companies/" + twin + "/merges", "{\"otherId\":\"" + company + "\"}", 0))
                .hasStatus(NOT_FOUND);
        assertThat(found("/" + company)).bodyJson().extractingPath("$.leftOn").isNotNull();
        assertThat(found("/" + twin)).bodyJson().extractingPath("$.leftOn").isNull();
        UUID trainers = checkedId(market.check(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail")
                        .row(trade.numberOf(company), "Piet", "Bakker", trainer)
                        .bytes()));
        assertThat(market.messages(trainers))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .asString()
                .startsWith("cell-unknown-company");
    }

    @Test
    void staysAsLongAsSomebodyDoesAnInternshipThere() {
        UUID place = trade.place(company, trainer, 2);
        UUID waiting = market.application(market.student(), place);
        MvcTestResult accepted = market.accept(market.application(market.student(), place), Ids.ofEmail(trainer));
        assertThat(accepted).hasStatusOk();
        UUID other = trade.company("Ook weg");

        MvcTestResult refused = letLeave(other, company);

        assertFieldProblem(refused, "keys[1]", "leave-company-placements");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .startsWith("Hier loopt of komt nog 1 stage.");
        assertThat(isHere(other)).isTrue();
        assertThat(market.value(SCHOOL, String.class, "select state from applications where id = ?", waiting))
                .isEqualTo("SUBMITTED");
        market.change(
                SCHOOL,
                "update placements set starts_on = current_date - 90, ends_on = current_date - 1 where place_id = ?",
                place);
        assertThat(letLeave(other, company)).hasStatus(NO_CONTENT);
    }

    @Test
    void staysAsLongAsATrainerOfItStandsWithAPlaceOfAnother() {
        UUID place = trade.place(company, trainer, 1);
        UUID other = trade.company("Overgestapt");
        market.imported(
                SCHOOL,
                "trainers",
                Book.of("leerbedrijf-id,voornaam,achternaam,e-mail")
                        .row(trade.numberOf(other), "Piet", "Bakker", trainer));

        assertFieldProblem(letLeave(other), "keys[0]", "leave-company-trainer");

        market.change(SCHOOL, "update places set state = 'WITHDRAWN' where id = ?", place);
        assertThat(letLeave(other)).hasStatus(NO_CONTENT);
    }

    @Test
    void comesBackWithALaterFileAndKeepsWhatItHasNoColumnFor() {
        market.change(SCHOOL, "update companies set phone = '0318 555 0142' where id = ?", company);
        UUID place = trade.place(company, trainer, 1);
        assertThat(letLeave(company)).hasStatus(NO_CONTENT);

        MvcTestResult back = market.imported(
                SCHOOL,
                "companies",
                Book.of("leerbedrijf-id,naam,straat,huisnummer,postcode,plaats")
                        .row(trade.numberOf(company), "Terug BV", "Straat", "1", "6711 AB", "Ede"));

        assertThat(back).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(isHere(company)).isTrue();
        assertThat(market.value(SCHOOL, String.class, "select phone from companies where id = ?", company))
                .isEqualTo("0318 555 0142");
        assertThat(market.value(
                        SCHOOL, String.class, "select company_name || ' ' || state from places where id = ?", place))
                .isEqualTo("Terug BV WITHDRAWN");
    }

    @Test
    void comesBackWhenAStudentFindsAPlaceThere() {
        assertThat(letLeave(company)).hasStatus(NO_CONTENT);
        UUID proposal = UUID.randomUUID();
        assertThat(http.put()
                        .uri("/api/matching/proposals/" + proposal)
                        .with(Callers.student(market.student(), SCHOOL))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"leerbedrijfId":"%s","companyName":"Anders","street":"Markt","houseNumber":"3","postcode":"6711 CD","town":"Ede",
                                 "contactFirstName":"Piet","contactLastName":"Bakker","contactEmail":"%s","title":"Bediening",
                                 "tasks":"Gasten ontvangen.","startsOn":"%s","endsOn":"%s","daysPerWeek":4}""".formatted(trade.numberOf(company), trainer, STARTS_ON, ENDS_ON))
                        .exchange())
                .hasStatusOk();

        assertThat(http.post()
                        .uri("/api/matching/proposals/" + proposal + "/approval")
                        .with(Callers.supervisor(SUPERVISOR, SCHOOL))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatusOk();

        assertThat(isHere(company)).isTrue();
        assertThat(market.value(SCHOOL, Boolean.class, "select left_on is null from trainers where email = ?", trainer))
                .isTrue();
    }

    @Test
    void staysWithinTheSchool() {
        UUID checked = checkedId(market.check(SCHOOL, "companies", without().bytes()));
        String number = trade.numberOf(company);
        market.imported(OTHER_SCHOOL, "companies", Book.of(COMPANIES).row(row(number, "Vertrekkers")));

        assertThat(market.letLeave(coordinator(OTHER_SCHOOL), checked, number)).hasStatus(NOT_FOUND);
        assertThat(market.letLeave(coordinator(SCHOOL), checked, number)).hasStatus(NO_CONTENT);

        assertThat(market.value(
                        OTHER_SCHOOL,
                        Boolean.class,
                        "select left_on is null from companies where leerbedrijf_id = ?",
                        number))
                .isTrue();
    }
}
