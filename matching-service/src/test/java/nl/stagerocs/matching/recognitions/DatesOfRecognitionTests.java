package nl.stagerocs.matching.recognitions;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Sbb;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DatesOfRecognitionTests extends MatchingTest {

    private static final Instant ASKED = Instant.parse("2026-11-01T10:00:00Z");
    private static final LocalDate UNTIL = Market.ENDS_ON.minusDays(1);

    private Trade trade;
    private UUID company = UUID.randomUUID();
    private UUID place = UUID.randomUUID();

    @BeforeEach
    void open() {
        trade = new Trade(market);
        company = trade.company("Gedateerd");
        place = trade.place(company, trade.trainer(company), 2);
    }

    private void verified(Instant at, @Nullable LocalDate from, @Nullable LocalDate until, String leerweg) {
        verified(at, place, true, from, until, leerweg);
    }

    private void verified(
            Instant at,
            UUID place,
            boolean recognised,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String leerweg) {
        Map<String, @Nullable Object> fields = Sbb.says(company, place, CREBO, recognised, at.toString());
        fields.put("leerweg", leerweg);
        fields.put("validFrom", from);
        fields.put("validUntil", until);
        feed.send("RecognitionVerified.v1", SCHOOL, place, fields);
        await().atMost(Duration.ofSeconds(20)).until(() -> known(at));
    }

    private boolean known(Instant at) {
        List<String> asked = read(shown(company), "$.recognitions[*].verifiedAt");
        return asked.contains(at.toString());
    }

    private MvcTestResult shown(UUID company) {
        return market.get("/api/matching/companies/" + company, coordinator(SCHOOL));
    }

    private MvcTestResult onDesk() {
        return onDesk(place);
    }

    private MvcTestResult onDesk(UUID place) {
        return market.get("/api/matching/place-desk/" + place, coordinator(SCHOOL));
    }

    private static void assertSays(MvcTestResult result, String path, @Nullable Object value) {
        assertThat(result).hasStatusOk().bodyJson().extractingPath(path).isEqualTo(value);
    }

    @Test
    void showsStaffFromAndUntilWhenACompanyIsRecognised() {
        verified(ASKED, LocalDate.of(2020, 1, 1), UNTIL, "BOL");

        assertSays(shown(company), "$.recognitions[0].validFrom", "2020-01-01");
        assertSays(shown(company), "$.recognitions[0].validUntil", UNTIL.toString());
        assertSays(shown(company), "$.recognitions[0].leerweg", "BOL");
        assertSays(onDesk(), "$.recognisedUntil", UNTIL.toString());
        assertThat(market.get("/api/matching/companies/" + company, Callers.student(market.student(), SCHOOL)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(UNTIL.toString());
        assertThat(market.get("/api/matching/place-desk/" + place, coordinator(Market.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesTheDatesOfTheLatestAnswer() {
        verified(ASKED, null, UNTIL, "BOL");

        verified(ASKED.plusSeconds(60), null, null, "BBL");

        assertSays(onDesk(), "$.recognised", true);
        assertSays(onDesk(), "$.recognisedUntil", null);
        assertSays(shown(company), "$.recognitions[0].leerweg", "BBL");
    }

    private UUID placeAfter(LocalDate last) {
        Object[] row = placeRow(next(), "Begint later", 1);
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        row[7] = last.plusDays(1);
        row[8] = last.plusMonths(5);
        return market.place(SCHOOL, row);
    }

    private List<String> touched() {
        return read(
                market.get("/api/matching/lapsed-recognitions?company=" + company, coordinator(SCHOOL)),
                "$.items[*].places[*].id");
    }

    @Test
    void holdsEachPlaceAgainstItsOwnFirstDay() {
        market.coordinatorNamed("j.bakker@rivierenland.example");
        UUID after = placeAfter(UNTIL);
        verified(ASKED, null, UNTIL, "BOL");
        assertThat(touched()).containsExactly(after.toString());

        verified(ASKED.plusSeconds(60), after, false, null, UNTIL, "BOL");
        verified(ASKED.plusSeconds(120), null, UNTIL, "BOL");

        assertThat(touched()).containsExactly(after.toString());
        assertSays(onDesk(), "$.recognised", true);
        assertSays(onDesk(after), "$.recognised", false);
        assertSays(shown(company), "$.recognitions[0].recognised", true);
        assertThat(feed.published("RecognitionLapsed.v1", company)).hasSize(1);
        assertThat(feed.published("RecognitionSettled.v1", company)).isEmpty();
    }

    @Test
    void touchesWhatHasBegunOnceTheRecognitionIsOver() {
        verified(ASKED, null, LocalDate.now().minusDays(1), "BOL");

        assertThat(Market.STARTS_ON).isBefore(LocalDate.now());
        assertThat(touched()).containsExactly(place.toString());
        assertSays(shown(company), "$.recognitions[0].recognised", false);
        assertSays(onDesk(), "$.recognised", false);
    }

    @Test
    void keepsTheDatesWhenCompaniesMerge() {
        verified(ASKED, null, UNTIL, "BOL");
        UUID stays = trade.company("Blijver");

        assertThat(new Changing(http, coordinator(SCHOOL))
                        .post("/api/matching/companies/" + stays + "/merges", "{\"otherId\":\"" + company + "\"}", 0))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertSays(shown(stays), "$.recognitions[0].validUntil", UNTIL.toString());
    }
}
