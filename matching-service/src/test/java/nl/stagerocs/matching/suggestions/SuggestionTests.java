package nl.stagerocs.matching.suggestions;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.OTHER_SUPERVISOR;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.Locale;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SuggestionTests extends MatchingTest {

    private static final String API = "/api/matching";
    private static final String WORD = "{\"word\":\"Dicht bij huis.\"}";

    private final String email = "s" + next() + "@rivierenland.example";
    private final UUID supervisor = Ids.ofEmail(email);
    private final RequestPostProcessor theSupervisor = Callers.supervisor(supervisor, SCHOOL);
    private UUID student = UUID.randomUUID();
    private UUID place = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        market.imported(
                SCHOOL,
                "staff",
                Book.of("e-mail,voornaam,tussenvoegsel,achternaam,rol,tekenbevoegd")
                        .row(email, "Mo", "", "Idrissi", "begeleider", "nee"));
        student = market.student(SCHOOL, "Bouzid", email);
        place = market.place(1);
    }

    private MvcTestResult suggest(UUID who, UUID where, RequestPostProcessor caller) {
        return http.put()
                .uri(API + "/students/" + who + "/suggestions/" + where)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content(WORD)
                .locale(Locale.of("nl"))
                .exchange();
    }

    private UUID suggested() {
        MvcTestResult made = suggest(student, place, theSupervisor);
        assertThat(made).hasStatusOk();
        return UUID.fromString(read(made, "$.id"));
    }

    private MvcTestResult refuse(UUID suggestion, UUID by, String body) {
        return market.post(API + "/suggestions/" + suggestion + "/refusal", body, Callers.student(by, SCHOOL));
    }

    private String outcome() {
        return read(market.get(API + "/suggestions?student=" + student, theSupervisor), "$.items[0].outcome");
    }

    private MvcTestResult open() {
        return market.get(API + "/suggestions?open=true", Callers.student(student, SCHOOL));
    }

    @Test
    void tellsTheStudentOnceHoweverOftenItIsSuggested() {
        UUID suggestion = suggested();

        assertThat(suggested()).isEqualTo(suggestion);

        assertThat(open()).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(open()).bodyJson().extractingPath("$.items[0].word").isEqualTo("Dicht bij huis.");
        assertThat(open()).bodyJson().extractingPath("$.items[0].suggestedBy").isEqualTo("Mo Idrissi");
        var event = feed.awaitPublished("PlaceSuggested.v1", suggestion);
        assertThat(event.body().get("studentId").stringValue()).isEqualTo(student.toString());
        assertThat(event.body().get("placeId").stringValue()).isEqualTo(place.toString());
        assertThat(feed.published("PlaceSuggested.v1", suggestion)).hasSize(1);
    }

    @Test
    void showsTheSupervisorWhyAStudentDoesNotWantIt() {
        UUID suggestion = suggested();

        assertThat(refuse(suggestion, student, "{\"reason\":\"Ik wil met kinderen werken.\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("REFUSED");

        assertThat(market.get(API + "/suggestions", theSupervisor))
                .bodyJson()
                .extractingPath("$.items[0].refusal")
                .isEqualTo("Ik wil met kinderen werken.");
        assertThat(open()).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(feed.awaitPublished("SuggestionAnswered.v1", suggestion)
                        .body()
                        .get("wanted")
                        .booleanValue())
                .isFalse();
        assertProblem(
                refuse(suggestion, student, "{\"reason\":\"Nog eens.\"}"), CONFLICT, "matching:suggestion-refused");
        assertProblem(suggest(student, place, theSupervisor), CONFLICT, "matching:suggestion-refused-before");
    }

    @Test
    void asksForAReason() {
        UUID suggestion = suggested();

        assertFieldProblem(refuse(suggestion, student, "{\"reason\":\" \"}"), "reason", "required");
        assertThat(outcome()).isEqualTo("OPEN");
    }

    @Test
    void showsThatAStudentHasPutItOnTheListOrHasApplied() {
        UUID suggestion = suggested();

        market.chosen(student, place);
        assertThat(outcome()).isEqualTo("LISTED");
        assertThat(feed.awaitPublished("SuggestionAnswered.v1", suggestion)
                        .body()
                        .get("wanted")
                        .booleanValue())
                .isTrue();

        market.application(student, place);
        assertThat(outcome()).isEqualTo("APPLIED");
    }

    @Test
    void countsAsWantedOnceItStandsOnAListThatWasImported() {
        UUID suggestion = suggested();
        String number = market.value(SCHOOL, String.class, "select number from students where id = ?", student);
        String code = market.value(SCHOOL, String.class, "select code from places where id = ?", place);

        market.imported(SCHOOL, "shortlists", Book.of("studentnummer,keuze 1").row(number, code));

        assertThat(feed.awaitPublished("SuggestionAnswered.v1", suggestion)
                        .body()
                        .get("wanted")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void isGoneOnceThePlaceIsTakenByAnother() {
        suggested();

        market.placed(market.student(), place);

        assertThat(outcome()).isEqualTo("GONE");
        assertThat(open()).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitWithTheReason() {
        UUID full = market.place(1);
        market.placed(market.student(), full);
        Object[] row = placeRow(next(), "Verzorgende", 1);
        row[5] = Market.OTHER_CREBO;
        UUID other = market.place(SCHOOL, row);

        assertProblem(suggest(student, full, theSupervisor), CONFLICT, "matching:suggestion-misfit");
        MvcTestResult refused = suggest(student, other, theSupervisor);
        assertProblem(refused, CONFLICT, "matching:suggestion-misfit");
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("Voor een andere opleiding");
    }

    @Test
    void refusesWhatIsOfNoUseAnyMore() {
        market.application(student, place);
        assertProblem(suggest(student, place, theSupervisor), CONFLICT, "matching:suggestion-applied");

        UUID placement = market.proposal(student, market.place(1));
        assertThat(market.decide(placement, "approval", "{}", "\"0\"", supervisor))
                .hasStatusOk();
        assertProblem(suggest(student, market.place(1), theSupervisor), CONFLICT, "matching:student-placed");
    }

    @Test
    void boundsWhatWaitsForAnAnswer() {
        for (int i = 0; i < 10; i++) {
            assertThat(suggest(student, market.place(1), theSupervisor)).hasStatusOk();
        }

        assertProblem(suggest(student, place, theSupervisor), CONFLICT, "matching:suggestion-too-many");
    }

    @Test
    void isBetweenAStudentAndTheOwnSupervisorOnly() {
        UUID suggestion = suggested();
        var stranger = Callers.supervisor(OTHER_SUPERVISOR, SCHOOL);
        var elsewhere = Callers.supervisor(supervisor, OTHER_SCHOOL);
        UUID another = market.student();

        assertThat(suggest(another, place, theSupervisor)).hasStatus(NOT_FOUND);
        assertThat(suggest(student, market.place(1), stranger)).hasStatus(NOT_FOUND);
        assertThat(suggest(student, place, elsewhere)).hasStatus(NOT_FOUND);
        assertThat(suggest(student, UUID.randomUUID(), theSupervisor)).hasStatus(NOT_FOUND);
        assertThat(refuse(suggestion, another, "{\"reason\":\"Nee.\"}")).hasStatus(NOT_FOUND);
        assertThat(market.get(API + "/students/" + another + "/fitting-places", theSupervisor))
                .hasStatus(NOT_FOUND);
        assertThat(market.get(API + "/places/" + place + "/fitting-students", elsewhere))
                .hasStatus(NOT_FOUND);
        for (var nobody : new RequestPostProcessor[] {stranger, elsewhere, Callers.student(another, SCHOOL)}) {
            assertThat(market.get(API + "/suggestions?student=" + student, nobody))
                    .bodyJson()
                    .extractingPath("$.items")
                    .asArray()
                    .isEmpty();
        }
        assertThat(outcome()).isEqualTo("OPEN");
    }

    @Test
    void showsPlacesForAStudentThoseThatFitFirst() {
        String title = "Matchplek" + next();
        Object[] late = placeRow(next(), title, 1);
        late[7] = Market.ENDS_ON.plusDays(1);
        late[8] = Market.ENDS_ON.plusDays(90);
        market.place(SCHOOL, late);
        Object[] far = Market.farPlaceRow(next(), title);
        UUID fits = market.place(SCHOOL, far);
        assertThat(suggest(student, fits, theSupervisor)).hasStatusOk();

        MvcTestResult found =
                market.get(API + "/students/" + student + "/fitting-places?words=" + title, theSupervisor);

        assertThat(found).bodyJson().extractingPath("$.student.name").isEqualTo("Yara Bouzid");
        assertThat(found).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(found).bodyJson().extractingPath("$.items[0].place.placeId").isEqualTo(fits.toString());
        assertThat(found).bodyJson().extractingPath("$.items[0].suggested").isEqualTo(true);
        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[1].place.misfits[0].message")
                .isEqualTo("In een andere periode");
        assertThat(found).bodyJson().extractingPath("$.items[1].suggested").isEqualTo(false);
    }

    @Test
    void showsHowAStudentTravels() {
        market.change(SCHOOL, "update students set transport = 'BICYCLE' where id = ?", student);

        assertThat(market.get(API + "/students/" + student + "/fitting-places", theSupervisor))
                .bodyJson()
                .extractingPath("$.student.transport")
                .isEqualTo("BICYCLE");
        assertThat(market.get(API + "/places/" + place + "/fitting-students", theSupervisor))
                .bodyJson()
                .extractingPath("$.items[0].student.transport")
                .isEqualTo("BICYCLE");
    }

    @Test
    void suggestsInBothDirectionsWhatIsForTheProgrammeToo() {
        UUID other = market.student(SCHOOL, "Vos", email);
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                other);
        String title = "Beide" + next();
        UUID both = market.placeForBoth(title, 1);

        MvcTestResult places =
                market.get(API + "/students/" + student + "/fitting-places?words=" + title, theSupervisor);
        MvcTestResult students = market.get(API + "/places/" + both + "/fitting-students", theSupervisor);

        assertThat(places)
                .bodyJson()
                .extractingPath("$.items[*].place.placeId")
                .asArray()
                .containsExactly(both.toString());
        assertThat(places)
                .bodyJson()
                .extractingPath("$.items[0].place.misfits")
                .asArray()
                .isEmpty();
        assertThat(students)
                .bodyJson()
                .extractingPath("$.items[*].student.studentId")
                .asArray()
                .containsExactlyInAnyOrder(student.toString(), other.toString());
        assertThat(students)
                .bodyJson()
                .extractingPath("$.items[*].student.misfits[*]")
                .asArray()
                .isEmpty();
        assertThat(suggest(student, both, theSupervisor)).hasStatusOk();
    }

    @Test
    void countsTheRecognitionForEachStudentsOwnProgramme() {
        var trade = new Trade(market);
        UUID company = trade.company("Half erkend");
        Object[] row = Market.rowForBoth(placeRow(next(), "Begeleider", 1));
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        UUID both = market.place(SCHOOL, row);
        UUID other = market.student(SCHOOL, "Vos", email);
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                other);
        market.change(
                SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) values (?, ?, ?, false, now(), now())",
                company,
                SCHOOL,
                Market.CREBO);

        MvcTestResult students = market.get(API + "/places/" + both + "/fitting-students", theSupervisor);

        assertThat(students)
                .bodyJson()
                .extractingPath("$.items[*].student.studentId")
                .asArray()
                .containsExactly(other.toString(), student.toString());
        assertThat(students)
                .bodyJson()
                .extractingPath("$.items[*].student.misfits[*].code")
                .asArray()
                .containsExactly("fit-not-recognised");
    }

    @Test
    void showsEveryOwnStudentWithoutAPlace() {
        market.studentsOf(market.group(SCHOOL), 30, email);

        assertThat(market.get(API + "/places/" + place + "/fitting-students", theSupervisor))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(31);
    }

    @Test
    void showsOwnStudentsWithoutAPlaceForAPlace() {
        UUID other = market.student(SCHOOL, "Vos", email);
        UUID placed = market.student(SCHOOL, "Klaassen", email);
        market.change(
                SCHOOL,
                "insert into placements (id, school_id, version, student_id, place_id, supervisor_id, state, motivation, proposed_at,"
                        + " starts_on, ends_on, required_minutes, days_per_week)"
                        + " values (?, ?, 0, ?, ?, ?, 'PROPOSED', '', now(), ?, ?, 38400, 4)",
                UUID.randomUUID(),
                SCHOOL,
                placed,
                market.place(1),
                supervisor,
                Market.STARTS_ON,
                Market.ENDS_ON);
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                student);

        MvcTestResult found = market.get(API + "/places/" + place + "/fitting-students", theSupervisor);

        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[*].student.studentId")
                .asArray()
                .containsExactly(other.toString(), student.toString());
        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[0].student.misfits")
                .asArray()
                .isEmpty();
        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[1].student.misfits[0].code")
                .isEqualTo("fit-other-programme");
    }
}
