package nl.stagerocs.connector.recognitions;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import nl.stagerocs.connector.ConnectorTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.InSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CheckRecognitionsTests extends ConnectorTest {

    private static final String VERIFIED = "RecognitionVerified.v1";

    @Autowired
    private EventFeed feed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InSchool inSchool;

    private static final LocalDate TODAY = LocalDate.now();
    private static final String START = TODAY.plusMonths(2).toString();
    private static final String END = TODAY.plusMonths(7).toString();
    private static final String LATER = TODAY.plusMonths(14).toString();

    private String company = anyCompany();

    private static String anyCompany() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
    }

    @Test
    void asksOncePerCompanyForAllItsPlacesInEverySchool() {
        stagemarktAnswers(
                okJson(recognitionUntil(TODAY.plusYears(1).toString())).withFixedDelay(800));
        UUID recognised = offer("99RL", "25478", START);
        UUID otherCrebo = offer("99RL", "25999", START);
        UUID later = offer("99RL", "25478", LATER);
        UUID otherSchool = offer("99ZK", "25478", START);

        assertThat(verdict("99RL", recognised)).isTrue();
        assertThat(verdict("99RL", otherCrebo)).isFalse();
        assertThat(verdict("99RL", later)).isFalse();
        assertThat(verdict("99ZK", otherSchool)).isTrue();
        assertThat(STAGEMARKT
                        .findAll(getRequestedFor(urlPathEqualTo("/organization-detail"))
                                .withQueryParam("id", equalTo(company)))
                        .size())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void takesAnUnknownCompanyForNotRecognised() {
        stagemarktAnswers(aResponse().withStatus(404));

        UUID place = offer("99RL", "25478", START);

        assertThat(verdict("99RL", place)).isFalse();
    }

    @Test
    void keepsOnlyTheOutcomeAndItsTime() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", START);

        verdict("99RL", place);

        assertThat(checks(place)).singleElement().isEqualTo(true);
    }

    @Test
    void asksAgainLaterUntilSbbAnswers() {
        stagemarktAnswers(serverError());
        UUID place = offer("99RL", "25478", START);
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(place) > 0);
        assertThat(feed.published(VERIFIED, place)).isEmpty();

        stagemarktAnswers(okJson(recognitionOf("25478")));
        makeDue(place);

        assertThat(verdict("99RL", place)).isTrue();
        assertThat(attempts(place)).isZero();
    }

    @Test
    void doesNotTakeNonsenseForARefusal() {
        stagemarktAnswers(okJson("{\"leerbedrijfId\": \"%s\"}".formatted(company)));

        UUID place = offer("99RL", "25478", START);

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(place) > 0);
        assertThat(feed.published(VERIFIED, place)).isEmpty();
    }

    @Test
    void asksAgainOnlyWhenSomethingChangedThatMatters() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", START);
        verdict("99RL", place);

        change(place, "25478", START);
        change(place, "25999", START);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> !feed.awaitPublished(VERIFIED, place)
                        .body()
                        .get("recognised")
                        .booleanValue());
        assertThat(checks(place)).containsExactly(true, false);
    }

    @Test
    void asksAgainForAsLongAsAPlaceIsOffered() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", START);
        verdict("99RL", place);
        assertThat(daysUntilAsked(place)).isEqualTo(7);

        stagemarktAnswers(aResponse().withStatus(404));
        makeDue(place);

        await().atMost(Duration.ofSeconds(10)).until(() -> checks(place), List.of(true, false)::equals);
        assertThat(daysUntilAsked(place)).isEqualTo(7);
    }

    @Test
    void asksNoMoreOnceAPlaceIsOver() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", TODAY.minusYears(1).toString());

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(place) < 0);
        assertThat(checks(place)).isEmpty();
    }

    @Test
    void asksWhetherARecognitionStillHoldsOnceAPlaceHasBegun() {
        stagemarktAnswers(okJson(recognitionUntil(TODAY.minusDays(1).toString())));
        UUID place = Ids.next();

        feed.send(
                "PlacePublished.v1",
                "99RL",
                place,
                place(place, "25478", TODAY.minusDays(30).toString()));

        assertThat(verdict("99RL", place)).isFalse();
    }

    @Test
    void asksForTheProgrammeOfAStudentWhoHasFoundAPlace() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = Ids.next();
        UUID placement = Ids.next();

        feed.send("PlacementProposed.v1", "99RL", placement, placement(placement, place, "25999"));

        awaitVerdicts(place, "25999 false");
        feed.send("PlacementApproved.v1", "99RL", placement, placement(placement, place, "25999"));
        feed.send("PlaceWithdrawn.v1", "99RL", place, Map.of("placeId", place));
        makeDue(placement);
        awaitVerdicts(place, "25999 false", "25999 false");
    }

    @Test
    void asksNoMoreForAPlacementThatIsRejected() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = Ids.next();
        UUID placement = Ids.next();
        feed.send("PlacementProposed.v1", "99RL", placement, placement(placement, place, "25478"));
        awaitVerdicts(place, "25478 true");

        feed.send("PlacementRejected.v1", "99RL", placement, Map.of("placementId", placement));

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(placement) < 0);
    }

    @Test
    void asksNoMoreForAPlacementThatHasEnded() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = Ids.next();
        UUID placement = Ids.next();
        feed.send("PlacementApproved.v1", "99RL", placement, placement(placement, place, "25478"));
        awaitVerdicts(place, "25478 true");

        feed.send("PlacementEnded.v1", "99RL", placement, Map.of("placementId", placement));

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(placement) < 0);
    }

    @Test
    void asksForAPlacementAtTheCompanyThatItsPlaceHasMovedTo() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", START);
        UUID placement = Ids.next();
        feed.send("PlacementApproved.v1", "99RL", placement, placement(placement, place, "25478"));
        awaitVerdicts(place, "25478 true", "25478 true");
        company = anyCompany();
        stagemarktAnswers(aResponse().withStatus(404));

        change(place, "25478", START);

        awaitVerdicts(place, "25478 true", "25478 true", "25478 false", "25478 false");
    }

    @Test
    void asksForAPlaceThatAStudentProposesUntilTheSupervisorDecides() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID proposal = Ids.next();

        feed.send("OwnPlaceProposed.v1", "99RL", proposal, proposal(proposal, company));

        var heard = feed.awaitPublished("OwnPlaceVerified.v1", proposal);
        assertThat(heard.school()).isEqualTo("99RL");
        assertThat(heard.body().get("leerbedrijfId").stringValue()).isEqualTo(company);
        assertThat(heard.body().get("recognised").booleanValue()).isTrue();
        feed.send("OwnPlaceRejected.v1", "99RL", proposal, Map.of("proposalId", proposal));
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(proposal) < 0);
    }

    @Test
    void asksNoMoreForAProposalWhoseStudentDoesNotKnowTheNumber() {
        stagemarktAnswers(serverError());
        UUID proposal = Ids.next();
        feed.send("OwnPlaceProposed.v1", "99RL", proposal, proposal(proposal, company));
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(proposal) > 0);

        feed.send("OwnPlaceProposed.v1", "99RL", proposal, proposal(proposal, null));

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(proposal) < 0);
    }

    private static Map<String, ?> proposal(UUID proposal, @Nullable String leerbedrijfId) {
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("proposalId", proposal);
        event.put("leerbedrijfId", leerbedrijfId);
        event.put("startsOn", START);
        event.put("endsOn", END);
        return event;
    }

    private Map<String, ?> placement(UUID placement, UUID place, String crebo) {
        Map<String, @Nullable Object> event = new HashMap<>(place(place, crebo, START));
        event.remove("alsoCrebos");
        event.putAll(Map.of("placementId", placement, "leerweg", "BOL"));
        return event;
    }

    @Test
    void asksForEachProgrammeThatAPlaceIsFor() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = Ids.next();

        feed.send("PlacePublished.v1", "99RL", place, place(place, "25478", START, "25999"));

        awaitVerdicts(place, "25478 true", "25999 false");
        feed.send("PlaceChanged.v1", "99RL", place, place(place, "25478", START, "25999", "25111"));
        awaitVerdicts(place, "25478 true", "25999 false", "25111 false");
        assertThat(checks(place)).hasSize(3);
    }

    private void awaitVerdicts(UUID place, String... verdicts) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(feed.published(VERIFIED, place))
                        .extracting(each -> each.body().get("crebo").stringValue() + " "
                                + each.body().get("recognised").booleanValue())
                        .containsExactlyInAnyOrder(verdicts));
    }

    @Test
    void dropsTheQuestionAboutAProgrammeThatAPlaceIsNotForAnyMore() {
        stagemarktAnswers(serverError());
        UUID place = Ids.next();
        feed.send("PlacePublished.v1", "99RL", place, place(place, "25478", START, "25999"));
        await().atMost(Duration.ofSeconds(10)).until(() -> asked(place), List.of("25478", "25999")::equals);

        feed.send("PlaceChanged.v1", "99RL", place, place(place, "25999", START, "25111"));

        await().atMost(Duration.ofSeconds(10)).until(() -> asked(place), List.of("25111", "25999")::equals);
    }

    private List<String> asked(UUID place) {
        return seeing(() -> jdbc.sql("select crebo from questions where place_id = ? order by crebo")
                .param(place)
                .query(String.class)
                .list());
    }

    @Test
    void saysFromAndUntilWhenTheRecognitionHolds() {
        stagemarktAnswers(okJson("""
                {"leerbedrijfId": "%s", "erkenning": {"startdatum": "2020-01-01", "einddatum": "2099-12-31",
                 "kwalificaties": [{"crebocode": "25478", "startdatum": "2021-08-01", "einddatum": null}]}}""".formatted(company)));
        UUID place = offer("99RL", "25478", START);

        var body = feed.awaitPublished(VERIFIED, place).body();

        assertThat(body.get("validFrom").stringValue()).isEqualTo("2021-08-01");
        assertThat(body.get("validUntil").stringValue()).isEqualTo("2099-12-31");
        assertThat(body.get("leerweg").stringValue()).isEqualTo("BOL");
        assertThat(seeing(() -> jdbc.sql(
                                "select concat_ws(' ', leerweg, valid_from, valid_until) from recognition_checks where place_id = ?")
                        .param(place)
                        .query(String.class)
                        .single()))
                .isEqualTo("BOL 2021-08-01 2099-12-31");
    }

    @Test
    void asksAgainForAnotherLeerweg() {
        stagemarktAnswers(okJson(recognitionOf("25478")));
        UUID place = offer("99RL", "25478", START);
        verdict("99RL", place);

        feed.send(
                "PlaceChanged.v1",
                "99RL",
                place,
                Map.of(
                        "placeId",
                        place,
                        "leerbedrijfId",
                        company,
                        "crebo",
                        "25478",
                        "startsOn",
                        START,
                        "endsOn",
                        END,
                        "leerweg",
                        "BBL",
                        "alsoCrebos",
                        List.of()));

        await().atMost(Duration.ofSeconds(10)).until(() -> checks(place).size() == 2);
    }

    @Test
    void forgetsAPlaceThatIsWithdrawn() {
        stagemarktAnswers(serverError());
        UUID place = offer("99RL", "25478", START);
        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(place) > 0);

        feed.send("PlaceWithdrawn.v1", "99RL", place, Map.of("placeId", place));

        await().atMost(Duration.ofSeconds(10)).until(() -> attempts(place) < 0);
    }

    private void stagemarktAnswers(ResponseDefinitionBuilder answer) {
        STAGEMARKT.stubFor(get(urlPathEqualTo("/organization-detail"))
                .withQueryParam("id", equalTo(company))
                .willReturn(answer));
    }

    private String recognitionOf(String crebo) {
        return """
                {"leerbedrijfId": "%s", "erkenning": {"startdatum": "2020-01-01", "einddatum": null,
                 "kwalificaties": [{"crebocode": "%s", "startdatum": "2020-01-01", "einddatum": null}]}}""".formatted(company, crebo);
    }

    private String recognitionUntil(String day) {
        return recognitionOf("25478").replaceFirst("null", '"' + day + '"');
    }

    private UUID offer(String school, String crebo, String startsOn) {
        UUID place = Ids.next();
        feed.send("PlacePublished.v1", school, place, place(place, crebo, startsOn));
        return place;
    }

    private void change(UUID place, String crebo, String startsOn) {
        feed.send("PlaceChanged.v1", "99RL", place, place(place, crebo, startsOn));
    }

    /** Says nothing of other programmes when there are none, as events of before did. */
    private Map<String, ?> place(UUID place, String crebo, String startsOn, String... also) {
        Map<String, @Nullable Object> event =
                new HashMap<>(Map.of("placeId", place, "leerbedrijfId", company, "crebo", crebo, "startsOn", startsOn));
        event.put("endsOn", LocalDate.parse(startsOn).plusMonths(5).toString());
        event.put("alsoCrebos", also.length == 0 ? null : List.of(also));
        return event;
    }

    private boolean verdict(String school, UUID place) {
        var heard = feed.awaitPublished(VERIFIED, place);
        assertThat(heard.school()).isEqualTo(school);
        return heard.body().get("recognised").booleanValue();
    }

    private List<Boolean> checks(UUID place) {
        return seeing(
                () -> jdbc.sql("select recognised from recognition_checks where place_id = ? order by verified_at")
                        .param(place)
                        .query(Boolean.class)
                        .list());
    }

    /** How often SBB was asked in vain; less than zero when nothing is asked. */
    private int attempts(UUID asker) {
        return seeing(() -> jdbc.sql("select coalesce((select attempts from questions where asker_id = ?), -1)")
                .param(asker)
                .query(Integer.class)
                .single());
    }

    private long daysUntilAsked(UUID asker) {
        return seeing(() -> jdbc.sql(
                        "select round(extract(epoch from next_at - now()) / 86400) from questions where asker_id = ?")
                .param(asker)
                .query(Long.class)
                .single());
    }

    private void makeDue(UUID asker) {
        seeing(() -> jdbc.sql("update questions set next_at = now() where asker_id = ?")
                .param(asker)
                .update());
    }

    private <T> T seeing(Supplier<T> work) {
        return inSchool.get(Set.of("99RL", "99ZK"), work);
    }
}
