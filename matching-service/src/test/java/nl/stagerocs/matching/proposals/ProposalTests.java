package nl.stagerocs.matching.proposals;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_SUPERVISOR;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ProposalTests extends MatchingTest {

    private static final RequestPostProcessor THE_SUPERVISOR = Callers.supervisor(SUPERVISOR, SCHOOL);

    private final UUID id = UUID.randomUUID();
    private final int number = 200_000_000 + next();
    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        student = market.student();
    }

    private String place() {
        return """
                {"leerbedrijfId":"%s","companyName":"Bakkerij Zonnig %s","street":"Markt","houseNumber":"3","postcode":"6711 CD","town":"Ede",
                 "contactFirstName":"Sam","contactInfix":"van","contactLastName":"Loon","contactEmail":"s%s@zonnig.example",
                 "title":"Medewerker bediening","tasks":"Gasten ontvangen en bedienen.","startsOn":"%s","endsOn":"%s","daysPerWeek":4}""".formatted(number, number, number, STARTS_ON, ENDS_ON);
    }

    private static String uri(UUID proposal) {
        return "/api/matching/proposals/" + proposal;
    }

    private MvcTestResult put(UUID proposal, UUID by, String body, String ifMatch) {
        var request = http.put()
                .uri(uri(proposal))
                .with(Callers.student(by, SCHOOL))
                .contentType(APPLICATION_JSON)
                .content(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private void proposed() {
        assertThat(put(id, student, place(), "")).hasStatusOk();
    }

    private MvcTestResult decide(String what, String body, String ifMatch, UUID supervisor) {
        var request = http.post()
                .uri(uri(id) + "/" + what)
                .with(Callers.supervisor(supervisor, SCHOOL))
                .contentType(APPLICATION_JSON)
                .content(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
    }

    @Test
    void asksTheSupervisorAboutAPlaceThatAStudentFound() {
        proposed();
        proposed();

        var event = feed.awaitPublished("OwnPlaceProposed.v1", id);
        assertThat(event.body().get("supervisorId").stringValue()).isEqualTo(SUPERVISOR.toString());
        assertThat(event.body().toString()).doesNotContain("@zonnig", "Loon");
        assertThat(feed.published("OwnPlaceProposed.v1", id)).hasSize(1);
        assertThat(market.get(uri(id), THE_SUPERVISOR))
                .bodyJson()
                .extractingPath("$.may.decide")
                .isEqualTo(true);
    }

    @Test
    void showsTheSupervisorWhatSbbSaysOfTheCompanyBeforeItIsOne() {
        proposed();
        assertThat(feed.awaitPublished("OwnPlaceProposed.v1", id)
                        .body()
                        .get("leerbedrijfId")
                        .stringValue())
                .isEqualTo(String.valueOf(number));
        assertRecognised(null);

        verified(String.valueOf(number), false, "2026-11-20T10:00:00Z");
        assertRecognised(false);

        verified("100000999", true, "2026-11-21T10:00:00Z");
        assertRecognised(null);
    }

    private void verified(String leerbedrijfId, boolean recognised, String at) {
        feed.send(
                "OwnPlaceVerified.v1",
                SCHOOL,
                id,
                Map.of("proposalId", id, "leerbedrijfId", leerbedrijfId, "recognised", recognised, "verifiedAt", at));
    }

    private void assertRecognised(@Nullable Boolean recognised) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(market.get(uri(id), THE_SUPERVISOR))
                        .bodyJson()
                        .extractingPath("$.recognised")
                        .isEqualTo(recognised));
    }

    @Test
    void becomesARealCompanyTrainerAndPlaceWithAnApprovedPlacement() {
        proposed();

        MvcTestResult approved = decide("approval", "{}", "\"0\"", SUPERVISOR);

        assertThat(approved).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("APPROVED");
        UUID placement = UUID.fromString(read(approved, "$.placementId"));
        UUID company = market.id(SCHOOL, "select id from companies where leerbedrijf_id = ?", String.valueOf(number));
        UUID trainer = Ids.ofEmail("s" + number + "@zonnig.example");
        assertThat(market.id(SCHOOL, "select company_id from trainers where id = ?", trainer))
                .isEqualTo(company);
        UUID place =
                market.id(SCHOOL, "select place_id from placements where id = ? and state = 'APPROVED'", placement);
        assertThat(market.room(place)).isZero();
        assertThat(market.value(SCHOOL, String.class, "select crebo from places where id = ?", place))
                .isEqualTo(Market.CREBO);
        assertThat(feed.awaitPublished("OwnPlaceApproved.v1", id)
                        .body()
                        .get("companyId")
                        .stringValue())
                .isEqualTo(company.toString());
        feed.awaitPublished("TrainerRegistered.v1", trainer);
        feed.awaitPublished("PlacePublished.v1", place);
        feed.awaitPublished("PlacementApproved.v1", placement);
        assertThat(feed.published("PlacementProposed.v1", placement)).isEmpty();
    }

    @Test
    void refusesAContactWithTheAddressOfAnotherStudentWhenEnteredAndWhenApproved() {
        String contact = "s" + number + "@zonnig.example";
        String other = market.value(SCHOOL, String.class, "select email from students where id = ?", market.student());
        assertFieldProblem(
                put(id, student, place().replace(contact, other.toUpperCase(Locale.ROOT)), ""),
                "contactEmail",
                "proposal-student-address");
        proposed();
        Object[] row = Market.studentRow(next(), "Loon", Market.SUPERVISOR_EMAIL);
        row[4] = contact;
        market.imported(SCHOOL, "students", Book.of(Market.STUDENTS).row(row));

        assertFieldProblem(decide("approval", "{}", "\"0\"", SUPERVISOR), "contactEmail", "address-of-student");

        assertThat(market.value(
                        SCHOOL, Integer.class, "select count(*) from trainers where id = ?", Ids.ofEmail(contact)))
                .isZero();
    }

    @Test
    void usesTheCompanyThatTheSchoolHas() {
        UUID deLinde = market.id(SCHOOL, "select id from companies where leerbedrijf_id = '100000412'");
        assertThat(put(id, student, place().replace("Bakkerij Zonnig " + number, "Zorggroep de Lindes"), ""))
                .hasStatusOk();
        assertThat(market.get(uri(id), THE_SUPERVISOR))
                .bodyJson()
                .extractingPath("$.known[*].id")
                .asArray()
                .contains(deLinde.toString());

        assertThat(decide("approval", "{\"companyId\":\"" + deLinde + "\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();

        assertThat(market.id(
                        SCHOOL,
                        "select l.company_id from proposals p join placements m on m.id = p.placement_id join places l on l.id = m.place_id where p.id = ?",
                        id))
                .isEqualTo(deLinde);
    }

    @Test
    void wantsTheNumberOfTheCompanyWhereTheStudentDidNotKnowIt() {
        put(id, student, place().replace("\"" + number + "\"", "null"), "");

        assertFieldProblem(decide("approval", "{}", "\"0\"", SUPERVISOR), "leerbedrijfId", "required");
        assertFieldProblem(
                decide("approval", "{\"leerbedrijfId\":\"12\"}", "\"0\"", SUPERVISOR),
                "leerbedrijfId",
                "cell-leerbedrijf-id");
        assertFieldProblem(
                decide("approval", "{\"companyId\":\"" + UUID.randomUUID() + "\"}", "\"0\"", SUPERVISOR),
                "companyId",
                "cell-unknown-company");
        assertThat(decide("approval", "{\"leerbedrijfId\":\"" + number + "\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();
    }

    @Test
    void asksAndHearsTheAnswer() {
        proposed();
        assertThat(decide("question", "{\"question\":\"Wie begeleidt je?\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();
        assertThat(feed.awaitPublished("OwnPlaceQuestioned.v1", id)
                        .body()
                        .get("question")
                        .stringValue())
                .isEqualTo("Wie begeleidt je?");

        String better = place().replace("Gasten ontvangen", "Samen met Sam gasten ontvangen");
        assertThat(put(id, student, better, "")).hasStatus(PRECONDITION_REQUIRED);
        assertThat(put(id, student, better, "\"0\"")).hasStatus(PRECONDITION_FAILED);
        assertThat(put(id, student, better, "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PROPOSED");
        assertThat(decide("approval", "{}", "\"1\"", SUPERVISOR)).hasStatus(PRECONDITION_FAILED);
    }

    @Test
    void rejectsWithAReasonOnly() {
        proposed();
        assertFieldProblem(decide("rejection", "{\"reason\":\" \"}", "\"0\"", SUPERVISOR), "reason", "required");

        assertThat(decide("rejection", "{\"reason\":\"Te ver weg.\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();

        assertThat(feed.awaitPublished("OwnPlaceRejected.v1", id)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("Te ver weg.");
        assertProblem(decide("approval", "{}", "\"1\"", SUPERVISOR), CONFLICT, "matching:proposal-decided");
        assertThat(put(UUID.randomUUID(), student, place(), "")).hasStatusOk();
    }

    @Test
    void bringsInNothingForDaysThatAreNoInternshipAnyMore() {
        proposed();
        market.change(SCHOOL, "update proposals set ends_on = ? where id = ?", ENDS_ON.plusYears(3), id);

        assertProblem(decide("approval", "{}", "\"0\"", SUPERVISOR), CONFLICT, "matching:proposal-days-off");
    }

    @Test
    void hasOneOpenProposalPerStudentUntilItIsWithdrawn() {
        proposed();
        assertProblem(put(UUID.randomUUID(), student, place(), ""), CONFLICT, "matching:proposal-twice");

        assertThat(withdraw("\"0\"")).hasStatusOk();

        feed.awaitPublished("OwnPlaceWithdrawn.v1", id);
        assertThat(put(UUID.randomUUID(), student, place(), "")).hasStatusOk();
    }

    @Test
    void isWithdrawnOnlyAsTheStudentSawIt() {
        proposed();
        assertThat(decide("question", "{\"question\":\"Wie begeleidt je daar?\"}", "\"0\"", SUPERVISOR))
                .hasStatusOk();

        assertThat(withdraw("\"0\"")).hasStatus(PRECONDITION_FAILED);
        assertThat(withdraw(null)).hasStatus(PRECONDITION_REQUIRED);

        assertThat(withdraw("\"1\"")).hasStatusOk();
    }

    private MvcTestResult withdraw(@Nullable String seen) {
        return new Changing(http, Callers.student(student, SCHOOL))
                .send(HttpMethod.POST, uri(id) + "/withdrawal", "{}", seen);
    }

    @Test
    void withdrawsAProposalOfAStudentWhoFoundAPlaceElsewhere() {
        proposed();

        market.placed(student, market.place(1));

        feed.awaitPublished("OwnPlaceWithdrawn.v1", id);
        assertProblem(put(UUID.randomUUID(), student, place(), ""), CONFLICT, "matching:student-placed");
    }

    @Test
    void keepsAProposalForOtherDaysThanThoseOfThePlaceThatAStudentFound() {
        LocalDate half = STARTS_ON.plusWeeks(8);
        assertThat(put(id, student, between(half.plusDays(1), ENDS_ON), "")).hasStatusOk();
        Object[] firstHalf = Market.placeRow(Market.next(), "Begeleider", 1);
        firstHalf[8] = half;

        market.placed(student, market.place(SCHOOL, firstHalf));

        assertThat(market.get(uri(id), THE_SUPERVISOR))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PROPOSED");
    }

    @Test
    void bringsInNothingForAStudentWithAnotherProposedPlacement() {
        proposed();
        market.proposal(student, market.place(1));

        assertProblem(decide("approval", "{}", "\"0\"", SUPERVISOR), CONFLICT, "matching:student-proposed");

        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*) from companies where leerbedrijf_id = ?",
                        String.valueOf(number)))
                .isZero();
    }

    @Test
    void refusesWhatCannotBeWithItsField() {
        String own = market.value(SCHOOL, String.class, "select email from students where id = ?", student);

        assertFieldProblem(
                put(id, student, place().replace("\"Ede\"", "\"Atlantis\""), ""), "town", "cell-unknown-town");
        assertFieldProblem(
                put(id, student, place().replace(ENDS_ON.toString(), "2026-01-01"), ""),
                "endsOn",
                "cell-ends-before-start");
        assertFieldProblem(
                put(id, student, place().replace("s" + number + "@zonnig.example", own.toUpperCase()), ""),
                "contactEmail",
                "proposal-own-address");
        assertFieldProblem(
                put(id, student, between(LocalDate.of(1950, 1, 1), ENDS_ON), ""), "startsOn", "proposal-starts-early");
        assertFieldProblem(
                put(id, student, between(STARTS_ON, LocalDate.of(2199, 1, 1)), ""), "endsOn", "proposal-ends-late");
        assertThat(put(UUID.randomUUID(), market.student(), between(STARTS_ON.minusWeeks(4), ENDS_ON.plusWeeks(4)), ""))
                .hasStatusOk();
        assertFieldProblem(
                put(id, student, place().replace("s" + number + "@zonnig.example", "a@b"), ""),
                "contactEmail",
                "cell-email");
        assertFieldProblem(
                put(id, student, place().replace("s" + number + "@zonnig.example", "zonnig"), ""),
                "contactEmail",
                "cell-email");
        assertFieldProblem(
                put(id, student, place().replace("\"" + number + "\"", "\"12\""), ""),
                "leerbedrijfId",
                "cell-leerbedrijf-id");
        assertFieldProblem(
                put(id, student, place().replace("\"daysPerWeek\":4", "\"daysPerWeek\":6"), ""),
                "daysPerWeek",
                "setting-bounds");
    }

    @Test
    void refusesDaysThatAreOverOrInNoInternship() {
        assertFieldProblem(
                put(id, student, between(STARTS_ON, LocalDate.now().minusDays(1)), ""), "endsOn", "proposal-past");
        assertFieldProblem(
                put(id, student, between(ENDS_ON.plusDays(1), ENDS_ON.plusDays(40)), ""),
                "startsOn",
                "proposal-outside-internship");

        assertThat(put(id, student, between(ENDS_ON, ENDS_ON.plusWeeks(4)), "")).hasStatusOk();
    }

    private String between(LocalDate from, LocalDate until) {
        return place().replace(ENDS_ON.toString(), until.toString()).replace(STARTS_ON.toString(), from.toString());
    }

    @Test
    void wantsAnAddressThatCanBe() {
        assertFieldProblem(put(id, student, place().replace("\"3\"", "\"A3\""), ""), "houseNumber", "house-number");
        MvcTestResult refused = put(id, student, place().replace("6711 CD", "99"), "");
        assertFieldProblem(refused, "postcode", "postcode");
        assertThat(Market.<String>read(refused, "$.errors[0].message")).isEqualTo("Een postcode is 1234 AB.");
    }

    @Test
    void keepsTheTownAsItIsSpelled() {
        String written = place().replace("\"Ede\"", "\"ede \"");

        assertThat(put(id, student, written, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.place.town")
                .isEqualTo("Ede");
        assertThat(put(id, student, written, "")).hasStatusOk();
    }

    @Test
    void refusesATrainerWhoWorksElsewhereAndBringsNothingIn() {
        put(id, student, place().replace("s" + number + "@zonnig.example", Market.TRAINER_EMAIL), "");

        assertFieldProblem(decide("approval", "{}", "\"0\"", SUPERVISOR), "contactEmail", "cell-trainer-of-another");

        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select count(*) from companies where leerbedrijf_id = ?",
                        String.valueOf(number)))
                .isZero();
    }

    @Test
    void concernsOnlyTheStudentAndTheOwnSchool() {
        proposed();

        assertThat(market.get(uri(id), Callers.supervisor(OTHER_SUPERVISOR, SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(market.get(uri(id), Callers.student(market.student(), SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(market.get(uri(id), Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(NOT_FOUND);
        assertThat(decide("approval", "{}", "\"0\"", OTHER_SUPERVISOR)).hasStatus(NOT_FOUND);
        assertThat(put(id, market.student(), place().replace("Markt", "Straat"), "\"0\""))
                .hasStatus(NOT_FOUND);
        assertThat(market.get("/api/matching/proposals?state=PROPOSED", Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(id.toString());
        assertThat(market.get("/api/matching/proposals", Callers.supervisor(OTHER_SUPERVISOR, SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void findsKnownCompaniesByNumberAddressAndLikeness() {
        String known = "/api/matching/proposals/known-companies";
        RequestPostProcessor me = Callers.student(student, SCHOOL);

        assertThat(market.get(known + "?leerbedrijfId=100000412", me))
                .bodyText()
                .contains("Zorggroep De Linde");
        assertThat(market.get(known + "?name=zorgroep linde", me)).bodyText().contains("Zorggroep De Linde");
        assertThat(market.get(known + "?postcode=6711ab&houseNumber=12", me))
                .bodyText()
                .contains("Zorggroep De Linde");
        assertThat(market.get(known + "?name=Garage Snel", me)).bodyText().doesNotContain("Zorggroep De Linde");
    }
}
