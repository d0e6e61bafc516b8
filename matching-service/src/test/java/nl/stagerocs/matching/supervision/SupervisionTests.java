package nl.stagerocs.matching.supervision;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SupervisionTests extends MatchingTest {

    private static final String API = "/api/matching/supervision";

    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();
    private UUID group = UUID.randomUUID();
    private List<UUID> students = List.of();

    @BeforeEach
    void enrol() {
        first = supervisor("Aa");
        second = supervisor("Bb");
        group = market.group(SCHOOL);
        students = market.studentsOf(group, 4, SUPERVISOR_EMAIL);
    }

    private UUID supervisor(String lastName) {
        String email = "g" + next() + "@rivierenland.example";
        market.imported(
                SCHOOL,
                "staff",
                Book.of("e-mail,voornaam,tussenvoegsel,achternaam,rol,tekenbevoegd")
                        .row(email, "Mo", "", lastName, "begeleider", "nee"));
        return Ids.ofEmail(email);
    }

    private void unlinked(UUID student) {
        market.change(SCHOOL, "update students set supervisor_id = null where id = ?", student);
    }

    private UUID supervisorOf(UUID student) {
        return market.id(SCHOOL, "select supervisor_id from students where id = ?", student);
    }

    private String division(boolean replace, UUID... supervisors) {
        return "{\"groups\":[\"%s\"],\"supervisors\":%s,\"replace\":%s}".formatted(group, json(supervisors), replace);
    }

    private static String json(UUID... ids) {
        return Arrays.stream(ids).map(each -> "\"" + each + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private MvcTestResult preview(String division) {
        return market.post(API + "/preview", division, Market.coordinator(SCHOOL));
    }

    private MvcTestResult carryOut(String division, String digest) {
        return market.post(
                API + "/divisions",
                "{\"division\":%s,\"digest\":\"%s\"}".formatted(division, digest),
                Market.coordinator(SCHOOL));
    }

    @Test
    void showsWhatWouldHappenAndThenDoesJustThat() {
        String division = division(true, first, second);

        MvcTestResult shown = preview(division);

        assertThat(shown).hasStatusOk().bodyJson().extractingPath("$.moved").isEqualTo(4);
        assertThat(shown).bodyJson().extractingPath("$.moves[0].from").isEqualTo("Elif Aydin");
        assertThat(shown).bodyJson().extractingPath("$.moves[0].to").isEqualTo("Mo Aa");
        assertThat(shown).bodyJson().extractingPath("$.shares[1].before").isEqualTo(0);
        assertThat(shown).bodyJson().extractingPath("$.shares[1].after").isEqualTo(2);
        assertThat(supervisorOf(students.getFirst())).isEqualTo(Market.SUPERVISOR);

        assertThat(carryOut(division, read(shown, "$.digest"))).hasStatusOk();

        assertThat(students.stream().map(this::supervisorOf)).containsExactlyInAnyOrder(first, first, second, second);
        assertThat(feed.awaitPublished("SupervisorAssigned.v1", students.getLast())
                        .subject())
                .isEqualTo(students.getLast().toString());
        assertThat(preview(division)).bodyJson().extractingPath("$.moved").isEqualTo(0);
    }

    @Test
    void keepsWhoIsLinkedUnlessAsked() {
        unlinked(students.getFirst());
        String division = division(false, first);

        MvcTestResult shown = preview(division);
        assertThat(carryOut(division, read(shown, "$.digest"))).hasStatusOk();

        assertThat(supervisorOf(students.getFirst())).isEqualTo(first);
        assertThat(supervisorOf(students.getLast())).isEqualTo(Market.SUPERVISOR);
    }

    @Test
    void refusesWhatComesOutOtherwiseThanWasSeen() {
        String division = division(true, first, second);
        String digest = read(preview(division), "$.digest");
        market.studentsOf(group, 1, SUPERVISOR_EMAIL);

        assertThat(carryOut(division, digest)).hasStatus(PRECONDITION_FAILED);

        assertThat(supervisorOf(students.getFirst())).isEqualTo(Market.SUPERVISOR);
    }

    @Test
    void showsWhoGuidesAGroup() {
        unlinked(students.getFirst());
        String at = Cursor.of(
                market.value(
                        SCHOOL,
                        String.class,
                        "select max(name) from groups where name < (select name from groups where id = ?)",
                        group),
                group);

        MvcTestResult shown = market.get(API + "?cursor=" + at, Market.coordinator(SCHOOL));

        assertThat(shown).bodyJson().extractingPath("$.items[0].id").isEqualTo(group.toString());
        assertThat(shown).bodyJson().extractingPath("$.items[0].students").isEqualTo(4);
        assertThat(shown).bodyJson().extractingPath("$.items[0].without").isEqualTo(1);
        assertThat(shown).bodyJson().extractingPath("$.items[0].guides[0].name").isEqualTo("Elif Aydin");
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.items[0].guides[0].students")
                .isEqualTo(3);
    }

    @Test
    void linksOneStudentAndSaysItOnce() {
        UUID student = students.getFirst();

        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);
        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);

        assertThat(supervisorOf(student)).isEqualTo(first);
        await().untilAsserted(() -> assertThat(feed.published("SupervisorAssigned.v1", student).stream()
                        .map(each -> each.body().get("supervisorId").stringValue()))
                .containsExactly(Market.SUPERVISOR.toString(), first.toString()));
        assertFieldProblem(market.link(student, UUID.randomUUID()), "supervisorId", "supervision-supervisor");
    }

    @Test
    void replacesOnlyTheSupervisorWhoWasSeen() {
        UUID student = students.getFirst();
        String seen = market.supervisorVersion(student);
        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);

        assertThat(market.link(student, second, seen, Market.coordinator(SCHOOL)))
                .hasStatus(PRECONDITION_FAILED);
        assertThat(market.link(student, second, null, Market.coordinator(SCHOOL)))
                .hasStatus(PRECONDITION_REQUIRED);

        assertThat(supervisorOf(student)).isEqualTo(first);
        assertThat(market.link(student, second)).hasStatus(NO_CONTENT);
    }

    @Test
    void handsOverWhatStillWaitsForADecision() {
        UUID student = students.getFirst();
        UUID placement = market.proposal(student, market.place(1));

        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);

        assertThat(market.decide(placement, "approval", "{}", "\"1\"", Market.SUPERVISOR))
                .hasStatus(NOT_FOUND);
        await().untilAsserted(() -> assertThat(feed.published("PlacementProposed.v1", placement).stream()
                        .map(each -> each.body().get("supervisorId").stringValue()))
                .containsExactly(Market.SUPERVISOR.toString(), first.toString()));
        assertThat(market.decide(placement, "approval", "{}", "\"1\"", first)).hasStatusOk();
    }

    @Test
    void showsWhatWasDecidedToWhoGuidesTheStudentNowAndNoMoreToWhoDecided() {
        UUID student = students.getFirst();
        UUID placement = market.placed(student, market.place(1));

        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);

        assertThat(placement(placement, first)).hasStatusOk();
        assertThat(placementsOf(first)).containsExactly(placement.toString());
        assertThat(placement(placement, Market.SUPERVISOR)).hasStatus(NOT_FOUND);
        assertThat(placementsOf(Market.SUPERVISOR)).doesNotContain(placement.toString());
        assertThat(market.id(SCHOOL, "select supervisor_id from placements where id = ?", placement))
                .isEqualTo(Market.SUPERVISOR);
    }

    private MvcTestResult placement(UUID placement, UUID supervisor) {
        return market.get("/api/matching/placements/" + placement, Callers.supervisor(supervisor, SCHOOL));
    }

    private List<String> placementsOf(UUID supervisor) {
        return read(market.get("/api/matching/placements", Callers.supervisor(supervisor, SCHOOL)), "$.items[*].id");
    }

    @Test
    void tellsTheNewSupervisorOfAnOwnPlaceThatWaits() {
        UUID student = students.getFirst();
        UUID proposal = UUID.randomUUID();
        assertThat(http.put()
                        .uri("/api/matching/proposals/" + proposal)
                        .with(Callers.student(student, SCHOOL))
                        .contentType(APPLICATION_JSON)
                        .content("""
                                {"companyName":"Bakkerij Zonnig","street":"Markt","houseNumber":"3","postcode":"6711 CD","town":"Ede",
                                 "contactFirstName":"Sam","contactLastName":"Loon","contactEmail":"sam@zonnig.example","title":"Bediening",
                                 "tasks":"Gasten ontvangen.","startsOn":"%s","endsOn":"%s","daysPerWeek":4}""".formatted(STARTS_ON, ENDS_ON))
                        .exchange())
                .hasStatusOk();

        assertThat(market.link(student, first)).hasStatus(NO_CONTENT);

        await().untilAsserted(() -> assertThat(feed.published("OwnPlaceProposed.v1", proposal).stream()
                        .map(each -> each.body().get("supervisorId").stringValue()))
                .containsExactly(Market.SUPERVISOR.toString(), first.toString()));
    }

    @Test
    void staysWithinTheSchool() {
        assertThat(market.link(students.getFirst(), first, "\"0\"", Market.coordinator(OTHER_SCHOOL)))
                .hasStatus(NOT_FOUND);
        MvcTestResult foreign = market.post(API + "/preview", division(true, first), Market.coordinator(OTHER_SCHOOL));

        assertFieldProblem(foreign, "groups[0]", "supervision-group");
        assertFieldProblem(
                preview(division(true, first, UUID.randomUUID())), "supervisors[1]", "supervision-supervisor");
        assertFieldProblem(
                preview(division(true, Ids.ofEmail("j.deruiter@rivierenland.example"))),
                "supervisors[0]",
                "supervision-supervisor");
        assertProblem(preview("{\"groups\":[],\"supervisors\":[],\"replace\":true}"), BAD_REQUEST, "validation");
    }
}
