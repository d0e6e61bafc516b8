package nl.stagerocs.matching.recognitions;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.OTHER_CREBO;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static nl.stagerocs.matching.Market.rowForBoth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Sbb;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Workbooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

class LapsedRecognitionsTests extends MatchingTest {

    private static final String COORDINATOR_EMAIL = "j.bakker@rivierenland.example";
    private static final Instant BEFORE = Instant.parse("2026-11-01T10:00:00Z");

    private Trade trade;
    private UUID company = UUID.randomUUID();
    private UUID place = UUID.randomUUID();
    private String trainer = "";

    @BeforeEach
    void open() {
        market.coordinatorNamed(COORDINATOR_EMAIL);
        trade = new Trade(market);
        company = trade.company("Leerplek");
        trainer = trade.trainer(company);
        place = trade.place(company, trainer, 3);
    }

    private void verified(boolean recognised, Instant at) {
        verified(company, place, CREBO, recognised, at);
    }

    private void verified(String crebo, boolean recognised, Instant at) {
        verified(company, place, crebo, recognised, at);
    }

    private void verified(UUID ofCompany, UUID atPlace, String crebo, boolean recognised, Instant at) {
        feed.send(
                "RecognitionVerified.v1",
                SCHOOL,
                atPlace,
                Sbb.says(ofCompany, atPlace, crebo, recognised, at.toString()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> market.value(
                                SCHOOL,
                                Integer.class,
                                "select count(*) from recognitions where company_id = ? and crebo = ? and verified_at = cast(? as timestamptz)",
                                ofCompany,
                                crebo,
                                at.toString())
                        == 1);
    }

    private MvcTestResult lapsed() {
        return market.get("/api/matching/lapsed-recognitions?company=" + company, coordinator(SCHOOL));
    }

    private int howMany() {
        return LapsedRecognitionsTests.<List<Object>>items(lapsed()).size();
    }

    private static <T> T items(MvcTestResult result) {
        return read(result, "$.items");
    }

    private UUID application() {
        return market.application(market.student(), place);
    }

    private UUID placement() {
        return UUID.fromString(read(market.accept(application(), Ids.ofEmail(trainer)), "$.placementId"));
    }

    @Test
    void givesWhatIsTouchedAsAWorkbook() {
        placement();
        application();
        verified(false, BEFORE);

        MvcTestResult workbook =
                market.get("/api/matching/lapsed-recognitions/export?company=" + company, coordinator(SCHOOL));

        assertThat(Workbooks.rows(workbook)).hasSize(3);
        assertThat(Workbooks.rows(market.get(
                        "/api/matching/lapsed-recognitions/export?company=" + company, coordinator(OTHER_SCHOOL))))
                .hasSize(1);
    }

    @Test
    void showsThePlacesAndPlacementsThatALostRecognitionTouches() {
        UUID placement = placement();
        application();
        verified(true, BEFORE);
        assertThat(howMany()).isZero();

        verified(false, BEFORE.plusSeconds(60));

        MvcTestResult shown = lapsed();
        assertThat(shown).bodyJson().extractingPath("$.items[0].lapsedAt").isEqualTo("2026-11-01T10:01:00Z");
        assertThat(shown).bodyJson().extractingPath("$.items[0].places[0].id").isEqualTo(place.toString());
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].places[0].openApplications")
                .isEqualTo(1);
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].placements[0].id")
                .isEqualTo(placement.toString());
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].placements[0].supervisorName")
                .isEqualTo("Elif Aydin");
        assertThat(market.get("/api/matching/companies/" + company, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.company.lapsed")
                .isEqualTo(1);
        assertThat(market.get("/api/matching/place-desk/" + place, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.recognised")
                .isEqualTo(false);
    }

    @Test
    void remembersWhenSbbFirstSaidSo() {
        verified(false, BEFORE);
        verified(false, BEFORE.plusSeconds(3600));

        assertThat(lapsed()).bodyJson().extractingPath("$.items[0].lapsedAt").isEqualTo("2026-11-01T10:00:00Z");
        assertThat(lapsed()).bodyJson().extractingPath("$.items[0].verifiedAt").isEqualTo("2026-11-01T11:00:00Z");
    }

    @Test
    void forgetsItWhenTheRecognitionIsBack() {
        verified(false, BEFORE);
        assertThat(howMany()).isOne();

        verified(true, BEFORE.plusSeconds(60));

        assertThat(howMany()).isZero();
    }

    @Test
    void showsNothingThatIsNotTouched() {
        UUID placement = placement();
        verified(false, BEFORE);
        var desk = new Changing(http, coordinator(SCHOOL));
        assertThat(desk.post("/api/matching/place-desk/" + place + "/withdrawal", "{\"reason\":\"Niet erkend.\"}", 0))
                .hasStatusOk();

        assertThat(lapsed())
                .bodyJson()
                .extractingPath("$.items[0].places")
                .asArray()
                .isEmpty();
        assertThat(lapsed())
                .bodyJson()
                .extractingPath("$.items[0].placements[0].id")
                .isEqualTo(placement.toString());
        assertThat(market.decide(placement, "rejection", "{\"reason\":\"Niet erkend.\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();
        assertThat(howMany()).isZero();
    }

    private UUID approved() {
        UUID placement = placement();
        assertThat(market.decide(placement, "approval", "{}", "\"0\"", SUPERVISOR))
                .hasStatusOk();
        return placement;
    }

    private MvcTestResult permit(UUID placement, String day) {
        return new Changing(http, coordinator(SCHOOL))
                .post(
                        "/api/matching/placements/" + placement + "/permission",
                        "{\"givenBy\":\"SBB, mevrouw Vos\",\"reason\":\"Nog vier weken.\",\"givenOn\":\"" + day + "\"}",
                        1);
    }

    private void withdraw() {
        assertThat(new Changing(http, coordinator(SCHOOL))
                        .post(
                                "/api/matching/place-desk/" + place + "/withdrawal",
                                "{\"reason\":\"Niet erkend.\"}",
                                market.value(
                                        SCHOOL, Integer.class, "select version::int from places where id = ?", place)))
                .hasStatusOk();
    }

    @Test
    void letsAPlacementGoOnWithPermissionAndKeepsWhoGaveIt() {
        UUID placement = approved();
        verified(false, BEFORE);
        withdraw();
        assertThat(howMany()).isOne();

        MvcTestResult permitted = permit(placement, "2026-11-02");

        assertThat(permitted).hasStatusOk();
        assertThat(permitted).bodyJson().extractingPath("$.state").isEqualTo("APPROVED");
        assertThat(permitted).bodyJson().extractingPath("$.permission.givenBy").isEqualTo("SBB, mevrouw Vos");
        assertThat(permitted).bodyJson().extractingPath("$.permission.reason").isEqualTo("Nog vier weken.");
        assertThat(permitted).bodyJson().extractingPath("$.permission.givenOn").isEqualTo("2026-11-02");
        assertThat(permitted).bodyJson().extractingPath("$.may.permit").isEqualTo(false);
        assertThat(howMany()).isZero();
        feed.awaitPublished("RecognitionSettled.v1", company);

        verified(false, BEFORE.plusSeconds(60));

        assertThat(howMany()).isZero();
        assertThat(feed.published("RecognitionLapsed.v1", company)).hasSize(1);
    }

    @Test
    void keepsNoPermissionThatIsNotNeededOrNotGivenYet() {
        UUID placement = approved();
        verified(true, BEFORE);
        assertProblem(permit(placement, "2026-11-02"), HttpStatus.CONFLICT, "matching:placement-needs-no-permission");

        verified(false, BEFORE.plusSeconds(60));

        assertFieldProblem(
                permit(placement, LocalDate.now().plusDays(2).toString()), "givenOn", "permission-in-future");
        assertThat(new Changing(http, coordinator(OTHER_SCHOOL))
                        .post(
                                "/api/matching/placements/" + placement + "/permission",
                                "{\"givenBy\":\"SBB\",\"reason\":\"Nog even.\",\"givenOn\":\"2026-11-02\"}",
                                1))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(permit(placement, "2026-11-02")).hasStatusOk();
        assertThat(permit(placement, "2026-11-02")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void isOverWhenTheLastPlacementThereHasEnded() {
        UUID placement = approved();
        verified(false, BEFORE);
        withdraw();

        assertThat(new Changing(http, coordinator(SCHOOL))
                        .post("/api/matching/placements/" + placement + "/ending", "{\"reason\":\"Niet erkend.\"}", 1))
                .hasStatusOk();

        assertThat(howMany()).isZero();
        feed.awaitPublished("RecognitionSettled.v1", company);
    }

    private List<String> coordinatorsTold(String event) {
        return feed.awaitPublished(event, company)
                .body()
                .get("coordinatorIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void tellsEveryCoordinatorOnce() {
        verified(true, BEFORE);
        verified(false, BEFORE.plusSeconds(60));
        verified(false, BEFORE.plusSeconds(120));

        assertThat(coordinatorsTold("RecognitionLapsed.v1"))
                .contains(Ids.ofEmail(COORDINATOR_EMAIL).toString())
                .doesNotContain(SUPERVISOR.toString());
        assertThat(feed.published("RecognitionLapsed.v1", company)).hasSize(1);
        assertThat(feed.published("RecognitionLapsed.v1", company)
                        .getFirst()
                        .body()
                        .get("placeId")
                        .asString())
                .isEqualTo(place.toString());
    }

    @Test
    void tellsAnewWhenALostRecognitionTouchesSomethingAgain() {
        verified(false, BEFORE);
        told("RecognitionLapsed.v1", company, 1);
        var desk = new Changing(http, coordinator(SCHOOL));
        assertThat(desk.post("/api/matching/place-desk/" + place + "/withdrawal", "{\"reason\":\"Niet erkend.\"}", 0))
                .hasStatusOk();
        UUID again = trade.place(company, trainer, 1);

        verified(company, again, CREBO, false, BEFORE.plusSeconds(60));

        assertThat(told("RecognitionLapsed.v1", company, 2).get("placeId").asString())
                .isEqualTo(again.toString());
    }

    @Test
    void tellsOnlyTheRelationManagerWhenThatIsACoordinatorAndSaysWhenNothingIsLeft() {
        nothingLostYet();
        UUID owner = market.coordinatorNamed("k" + next() + "@rivierenland.example");
        var desk = new Changing(http, coordinator(SCHOOL));
        assertThat(desk.put("/api/matching/companies/" + company + "/owner", "{\"staffId\":\"" + owner + "\"}", 0))
                .hasStatusOk();
        UUID placement = placement();

        verified(false, BEFORE);

        assertThat(coordinatorsTold("RecognitionLapsed.v1")).containsExactly(owner.toString());
        assertThat(desk.post("/api/matching/place-desk/" + place + "/withdrawal", "{\"reason\":\"Niet erkend.\"}", 0))
                .hasStatusOk();
        assertThat(coordinatorsTold("RecognitionSettled.v1")).doesNotContain(owner.toString());
        assertThat(market.decide(placement, "rejection", "{\"reason\":\"Niet erkend.\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();

        await().untilAsserted(() -> assertThat(feed.published("RecognitionSettled.v1", company)
                        .getLast()
                        .body()
                        .get("coordinatorIds")
                        .toString())
                .contains(owner.toString()));
    }

    private void nothingLostYet() {
        market.change(SCHOOL, "update recognitions set recognised = true, lapsed_at = null");
    }

    private UUID coordinatorNew() {
        return market.coordinatorNamed("k" + next() + "@rivierenland.example");
    }

    private void owned(UUID ofCompany, @Nullable UUID owner) {
        int version = market.value(SCHOOL, Integer.class, "select version from companies where id = ?", ofCompany);
        String body = owner == null ? "{}" : "{\"staffId\":\"" + owner + "\"}";
        assertThat(new Changing(http, coordinator(SCHOOL))
                        .put("/api/matching/companies/" + ofCompany + "/owner", body, version))
                .hasStatusOk();
    }

    private String choiceOf(UUID coordinator, JsonNode event) {
        return event.get("choices")
                .valueStream()
                .filter(each -> each.get("coordinatorId").asString().equals(coordinator.toString()))
                .map(each ->
                        each.get("placeId").asString() + " +" + each.get("more").asInt())
                .findFirst()
                .orElse("none");
    }

    private JsonNode told(String event, UUID ofCompany, int times) {
        return await().until(() -> feed.published(event, ofCompany), heard -> heard.size() == times)
                .getLast()
                .body();
    }

    @Test
    void handsWhatIsOpenOverToTheNewRelationManager() {
        nothingLostYet();
        UUID former = coordinatorNew();
        UUID following = coordinatorNew();
        owned(company, former);
        verified(false, BEFORE);
        assertThat(coordinatorsTold("RecognitionLapsed.v1")).containsExactly(former.toString());

        owned(company, following);

        JsonNode lapsed = told("RecognitionLapsed.v1", company, 2);
        assertThat(lapsed.get("coordinatorIds").toString()).isEqualTo("[\"" + following + "\"]");
        assertThat(lapsed.get("placeId").asString()).isEqualTo(place.toString());
        assertThat(choiceOf(following, lapsed)).isEqualTo(place + " +0");
        assertThat(coordinatorsTold("RecognitionSettled.v1"))
                .contains(former.toString())
                .doesNotContain(following.toString());

        owned(company, null);

        assertThat(told("RecognitionLapsed.v1", company, 3)
                        .get("coordinatorIds")
                        .toString())
                .contains(former.toString(), following.toString());
    }

    @Test
    void saysHowManyMoreAreLostAndWhatTheFormerRelationManagerKeeps() {
        nothingLostYet();
        UUID former = coordinatorNew();
        UUID following = coordinatorNew();
        UUID other = trade.company("Tweede plek");
        UUID otherPlace = trade.place(other, trade.trainer(other), 1);
        owned(company, former);
        owned(other, former);
        verified(false, BEFORE);
        verified(other, otherPlace, CREBO, false, BEFORE.plusSeconds(60));
        assertThat(choiceOf(former, told("RecognitionLapsed.v1", company, 1))).isEqualTo(place + " +0");
        assertThat(choiceOf(former, told("RecognitionLapsed.v1", other, 1))).isEqualTo(place + " +1");

        owned(company, following);

        JsonNode settled = told("RecognitionSettled.v1", company, 1);
        assertThat(settled.get("coordinatorIds").toString()).doesNotContain(former.toString());
        assertThat(choiceOf(former, settled)).isEqualTo(otherPlace + " +0");
        assertThat(choiceOf(following, settled)).isEqualTo(place + " +0");
    }

    @Test
    void handsNothingOverWhereNothingIsLost() {
        verified(true, BEFORE);

        owned(company, coordinatorNew());

        verified(false, BEFORE.plusSeconds(60));
        told("RecognitionLapsed.v1", company, 1);
        assertThat(feed.published("RecognitionSettled.v1", company)).isEmpty();
    }

    @Test
    void handsOverToWhoLooksAfterTheCompanyThatStaysAfterAMerge() {
        nothingLostYet();
        UUID former = coordinatorNew();
        UUID following = coordinatorNew();
        UUID stays = trade.company("Blijver");
        owned(company, former);
        owned(stays, following);
        verified(false, BEFORE);

        assertThat(new Changing(http, coordinator(SCHOOL))
                        .post("/api/matching/companies/" + stays + "/merges", "{\"otherId\":\"" + company + "\"}", 1))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(choiceOf(following, told("RecognitionLapsed.v1", stays, 1))).isEqualTo(place + " +0");
        assertThat(told("RecognitionSettled.v1", stays, 1).get("coordinatorIds").toString())
                .contains(former.toString())
                .doesNotContain(following.toString());
    }

    @Test
    void leavesPlacesForOtherProgrammesAlone() {
        Object[] row = placeRow(next(), "Verzorgende", 1);
        row[1] = trade.numberOf(company);
        row[2] = trainer;
        row[5] = OTHER_CREBO;
        market.place(SCHOOL, row);

        verified(false, BEFORE);

        assertThat(lapsed())
                .bodyJson()
                .extractingPath("$.items[*].places[*].id")
                .asArray()
                .containsExactly(place.toString());
    }

    private Object[] both() {
        Object[] row = rowForBoth(placeRow(next(), "Voor beide", 2));
        row[1] = trade.numberOf(company);
        row[2] = trainer;
        return row;
    }

    @Test
    void touchesOfAPlaceForSeveralProgrammesTheStudentsOfTheLostOneOnly() {
        UUID both = market.place(SCHOOL, both());
        UUID other = market.student();
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                other);
        UUID own = placementOf(market.student(), both);
        UUID theirs = placementOf(other, both);

        verified(CREBO, false, BEFORE);
        assertThat(this.<List<String>>touched("places[*].id"))
                .containsExactlyInAnyOrder(place.toString(), both.toString());
        assertThat(this.<List<String>>touched("placements[*].id")).containsExactly(own.toString());

        verified(CREBO, true, BEFORE.plusSeconds(60));
        verified(OTHER_CREBO, false, BEFORE);
        assertThat(this.<List<String>>touched("places[*].id")).containsExactly(both.toString());
        assertThat(this.<List<String>>touched("placements[*].id")).containsExactly(theirs.toString());
    }

    private UUID placementOf(UUID student, UUID there) {
        return UUID.fromString(
                read(market.accept(market.application(student, there), Ids.ofEmail(trainer)), "$.placementId"));
    }

    private <T> T touched(String path) {
        return read(lapsed(), "$.items[*]." + path);
    }

    @Test
    void isSettledOnceAPlaceIsNotForTheLostProgrammeAnyMore() {
        market.change(SCHOOL, "update recognitions set recognised = true, lapsed_at = null");
        Object[] row = both();
        UUID both = market.place(SCHOOL, row);
        market.change(SCHOOL, "update places set state = 'WITHDRAWN' where id = ?", place);
        verified(CREBO, false, BEFORE);
        assertThat(feed.awaitPublished("RecognitionLapsed.v1", company)
                        .body()
                        .get("placeId")
                        .asString())
                .isEqualTo(both.toString());

        row[row.length - 2] = "";
        market.place(SCHOOL, row);

        assertThat(howMany()).isZero();
        assertThat(coordinatorsTold("RecognitionSettled.v1"))
                .contains(Ids.ofEmail(COORDINATOR_EMAIL).toString());
    }

    @Test
    void goesOnAfterTheLastOneShown() {
        verified(false, BEFORE);
        String here = "/api/matching/lapsed-recognitions?company=" + company + "&cursor=";

        MvcTestResult after = market.get(here + Cursor.of(BEFORE, company, CREBO), coordinator(SCHOOL));
        MvcTestResult before = market.get(here + Cursor.of(BEFORE.plusSeconds(1), company, CREBO), coordinator(SCHOOL));

        assertThat(LapsedRecognitionsTests.<List<Object>>items(after)).isEmpty();
        assertThat(LapsedRecognitionsTests.<List<Object>>items(before)).hasSize(1);
    }

    @Test
    void staysWithinTheSchoolAndRefusesAForgedCursor() {
        verified(false, BEFORE);

        assertThat(market.get("/api/matching/lapsed-recognitions?company=" + company, coordinator(OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertFieldProblem(
                market.get("/api/matching/lapsed-recognitions?cursor=abc", coordinator(SCHOOL)), "cursor", "cursor");
    }
}
