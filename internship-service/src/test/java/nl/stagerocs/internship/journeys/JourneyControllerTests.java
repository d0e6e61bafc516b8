package nl.stagerocs.internship.journeys;

import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.SCHOOL;
import static nl.stagerocs.internship.Stage.read;
import static nl.stagerocs.internship.Stage.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import nl.stagerocs.platform.testing.Workbooks;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealParts
class JourneyControllerTests {

    private final UUID group = Ids.next();
    private final UUID supervisor = Ids.next();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Test
    void sendsAStudentSearchingAgainWhenAnApplicationExpires() {
        Stage stage = Stage.enrolled(feed, http).awaitStep("FIND_PLACE");
        UUID application = applied(stage);
        stage.awaitStep("AWAIT_ACCEPTANCE");

        feed.send("ApplicationExpired.v1", SCHOOL, application, applying(stage, application));

        stage.awaitStep("FIND_PLACE");
    }

    @Test
    void asksAStudentToChooseATimeAndThenToGoThere() {
        Stage stage = Stage.enrolled(feed, http);
        UUID first = applied(stage);
        UUID second = applied(stage);

        invited(stage, first).awaitStep("CHOOSE_TIME");
        assertThat(stage.journey()).bodyJson().extractingPath("$.step.path").isEqualTo("/sollicitaties/" + first);
        answered(stage, first, Instant.now().plus(Duration.ofDays(3))).awaitStep("MEET");
        assertThat(stage.journey()).bodyJson().extractingPath("$.step.path").isEqualTo("/sollicitaties/" + first);
        invited(stage, second).awaitStep("CHOOSE_TIME");
        answered(stage, second, Instant.now().plus(Duration.ofDays(2))).awaitStep("MEET");
        assertThat(stage.journey()).bodyJson().extractingPath("$.step.path").isEqualTo("/sollicitaties/" + second);

        feed.send("ApplicationRejected.v1", SCHOOL, second, applying(stage, second));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.journey())
                        .bodyJson()
                        .extractingPath("$.step.path")
                        .isEqualTo("/sollicitaties/" + first));
    }

    @Test
    void waitsForTheCompanyOnceAMeetingIsOverOrNoTimeFits() {
        Stage stage = Stage.enrolled(feed, http);
        UUID application = applied(stage);

        answered(invited(stage, application).awaitStep("CHOOSE_TIME"), application, null)
                .awaitStep("AWAIT_ACCEPTANCE");
        invited(stage, application).awaitStep("CHOOSE_TIME");
        answered(stage, application, Instant.now().minusSeconds(1)).awaitStep("AWAIT_ACCEPTANCE");
    }

    private UUID applied(Stage stage) {
        UUID application = Ids.next();
        feed.send("ApplicationSubmitted.v1", SCHOOL, application, applying(stage, application));
        return application;
    }

    private Stage invited(Stage stage, UUID application) {
        feed.send("ApplicationInvited.v1", SCHOOL, application, applying(stage, application));
        return stage;
    }

    private Stage answered(Stage stage, UUID application, @Nullable Instant until) {
        Map<String, Object> answer = new HashMap<>(applying(stage, application));
        answer.put("fits", until != null);
        answer.put(
                "startsAt",
                until == null ? null : until.minus(Duration.ofHours(1)).toString());
        answer.put("endsAt", until == null ? null : until.toString());
        feed.send("InvitationAnswered.v1", SCHOOL, application, answer);
        return stage;
    }

    private static Map<String, Object> applying(Stage stage, UUID application) {
        return Map.of("applicationId", application, "studentId", stage.student);
    }

    /** The group does an internship that runs now, and another one after it that it searches for from a day on. */
    private Stage planned(Stage stage, @Nullable LocalDate searchFrom) {
        Map<String, Object> second = internship("Stage najaar", Stage.ENDS_ON.plusDays(3), Stage.ENDS_ON.plusWeeks(20));
        second.put("searchFrom", searchFrom == null ? null : searchFrom.toString());
        feed.send(
                "GroupPlanned.v1",
                SCHOOL,
                stage.group,
                Map.of(
                        "groupId",
                        stage.group,
                        "internships",
                        List.of(internship("Stage voorjaar", Stage.STARTS_ON, Stage.ENDS_ON), second)));
        return stage;
    }

    private static Map<String, Object> internship(String name, LocalDate startsOn, LocalDate endsOn) {
        return new HashMap<>(Map.of(
                "periodId", Ids.next(), "name", name, "startsOn", startsOn.toString(), "endsOn", endsOn.toString()));
    }

    private Map<String, Object> second(Stage stage, UUID placement) {
        Map<String, Object> second = new HashMap<>(stage.placement());
        second.put("placementId", placement);
        second.put("companyName", "Kinderopvang Zonnestraal");
        second.put("startsOn", Stage.ENDS_ON.plusDays(3).toString());
        second.put("endsOn", Stage.ENDS_ON.plusWeeks(20).toString());
        return second;
    }

    private static void awaitComing(Stage stage, String path, @Nullable String value) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.journey())
                        .bodyJson()
                        .extractingPath("$.coming." + path)
                        .isEqualTo(value));
    }

    @Test
    void remindsAStudentOfTheNextInternshipWhileOneRuns() {
        Stage stage = planned(Stage.enrolled(feed, http).signed(), Stage.TODAY);
        UUID placement = Ids.next();

        awaitComing(stage, "name", "Stage najaar");
        awaitComing(stage, "step.code", "FIND_PLACE");
        applied(stage);
        awaitComing(stage, "step.code", "AWAIT_ACCEPTANCE");
        feed.send("PlacementProposed.v1", SCHOOL, placement, second(stage, placement));
        awaitComing(stage, "step.code", "AWAIT_APPROVAL");
        feed.send("PlacementApproved.v1", SCHOOL, placement, second(stage, placement));
        awaitComing(stage, "step", null);
        awaitComing(stage, "companyName", "Kinderopvang Zonnestraal");
        stage.awaitStep("LOG_HOURS");
    }

    @Test
    void remindsAStudentAgainWhenThePlacementForTheNextInternshipHasEnded() {
        Stage stage = planned(Stage.enrolled(feed, http).signed(), Stage.TODAY);
        UUID placement = Ids.next();
        feed.send("PlacementApproved.v1", SCHOOL, placement, second(stage, placement));
        awaitComing(stage, "companyName", "Kinderopvang Zonnestraal");

        feed.send(
                "PlacementEnded.v1",
                SCHOOL,
                placement,
                Map.of("placementId", placement, "studentId", stage.student, "endedOn", Stage.TODAY.toString()));

        awaitComing(stage, "step.code", "FIND_PLACE");
        awaitComing(stage, "companyName", null);
        stage.awaitStep("LOG_HOURS");
    }

    @Test
    void sendsAStudentWhoCompletedAnInternshipSearchingForTheNext() {
        Stage stage = planned(Stage.enrolled(feed, http).signed(), Stage.TODAY);
        UUID placement = Ids.next();

        evaluated(stage, "InternshipCompleted.v1", Map.of()).awaitStep("FIND_PLACE");

        assertThat(stage.journey()).bodyJson().extractingPath("$.coming").isNull();
        assertThat(stage.journey()).bodyJson().extractingPath("$.internshipId").isNull();
        feed.send("PlacementProposed.v1", SCHOOL, placement, second(stage, placement));
        stage.awaitStep("AWAIT_APPROVAL");
        feed.send("PlacementRejected.v1", SCHOOL, placement, second(stage, placement));
        stage.awaitStep("FIND_PLACE");
    }

    @Test
    void leavesTheNextInternshipAloneUntilItsSearchBegins() {
        Stage stage = planned(Stage.enrolled(feed, http).signed(), Stage.TODAY.plusDays(1));
        evaluated(stage, "InternshipCompleted.v1", Map.of()).awaitStep("RATE_COMPANY");
        assertThat(stage.journey()).bodyJson().extractingPath("$.coming").isNull();

        planned(stage, null).awaitStep("FIND_PLACE");
    }

    @Test
    void showsOnTheBoardWhoHasAPlaceForTheNextInternship() {
        Stage first =
                Stage.enrolled(feed, http, group, supervisor, "Yara Bouzid").signed();
        Stage.enrolled(feed, http, group, supervisor, "Daan Verhoeven").signed();
        planned(first, Stage.TODAY);
        UUID placement = Ids.next();
        feed.send("PlacementApproved.v1", SCHOOL, placement, second(first, placement));
        awaitComing(first, "companyName", "Kinderopvang Zonnestraal");

        MvcTestResult board = get("/groups/" + group + "/board", first.asSupervisor());
        assertThat(board)
                .bodyJson()
                .extractingPath("$.rows[*].coming.state")
                .asArray()
                .containsExactly("PLACED", "SEARCHING");
        assertThat(board).bodyJson().extractingPath("$.figures.place").isEqualTo(Map.of("done", 2, "total", 2));
        assertThat(get("/groups", first.asSupervisor()))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("periodName", "Stage najaar")
                .containsEntry("students", 2)
                .containsEntry("withPlace", 1);
        assertThat(Stage.<List<String>>read(board, "$.rows[*].agreementId")).contains(first.agreement.toString());
    }

    @Test
    void followsAStudentFromSearchToEvaluation() {
        Stage stage = Stage.enrolled(feed, http).awaitStep("FIND_PLACE");

        UUID application = applied(stage);
        stage.awaitStep("AWAIT_ACCEPTANCE");
        assertThat(stage.journey())
                .bodyJson()
                .extractingPath("$.applicationsOpen")
                .isEqualTo(1);
        feed.send("ApplicationRejected.v1", SCHOOL, application, applying(stage, application));
        stage.awaitStep("FIND_PLACE");
        stage.proposed().approved();
        assertThat(stage.journey()).bodyJson().extractingPath("$.internshipId").isEqualTo(stage.id.toString());
        askToSign(stage, stage.student);
        stage.awaitStep("SIGN");
        assertThat(stage.journey())
                .bodyJson()
                .extractingPath("$.step.path")
                .isEqualTo("/overeenkomsten/" + stage.agreement);
        stage.signed();
        stage.put(LAST_MONDAY, "{\"kind\":\"WORKED\",\"minutes\":480}");
        assertThat(stage.journey()).bodyJson().extractingPath("$.loggedMinutes").isEqualTo(480);
        evaluated(stage, "FinalReportSubmitted.v1", Map.of()).awaitStep("AWAIT_ADVICE");
        evaluated(stage, "FinalReportAssessed.v1", Map.of()).awaitStep("AWAIT_ASSESSMENT");
        evaluated(stage, "StudentAssessed.v1", Map.of("result", "ONVOLDOENDE", "completed", false))
                .awaitStep("HAND_IN_REPORT");
        evaluated(stage, "FinalReportSubmitted.v1", Map.of()).awaitStep("AWAIT_ADVICE");
        evaluated(stage, "FinalReportAssessed.v1", Map.of()).awaitStep("AWAIT_ASSESSMENT");
        evaluated(stage, "StudentAssessed.v1", Map.of("result", "GOED", "completed", true))
                .awaitStep("RATE_COMPANY");
        evaluated(stage, "CompanyRated.v1", Map.of("ratingId", Ids.next())).awaitStep("COMPLETED");

        assertThat(stage.journey()).bodyJson().extractingPath("$.result").isEqualTo("GOED");
        assertThat(stage.journey())
                .bodyJson()
                .extractingPath("$.phases[*].state")
                .asArray()
                .containsOnly("DONE");
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("COMPLETED");
    }

    @Test
    void staysWithTheInternshipThatRunsUntilItIsCompletedThenTurnsToTheNext() {
        Stage stage = Stage.enrolled(feed, http).signed();
        UUID next = Ids.next();
        Map<String, Object> placement = new HashMap<>(stage.placement());
        placement.putAll(Map.of(
                "placementId", next,
                "startsOn", Stage.ENDS_ON.plusDays(3).toString(),
                "endsOn", Stage.ENDS_ON.plusWeeks(20).toString()));
        feed.send("PlacementApproved.v1", SCHOOL, next, placement);
        await().untilAsserted(() ->
                assertThat(get("/internships/" + next, stage.asStudent())).hasStatusOk());

        assertThat(stage.journey()).bodyJson().extractingPath("$.internshipId").isEqualTo(stage.id.toString());
        stage.awaitStep("LOG_HOURS");
        evaluated(stage, "StudentAssessed.v1", Map.of("result", "GOED", "completed", true));

        await().untilAsserted(() -> assertThat(stage.journey())
                .bodyJson()
                .extractingPath("$.internshipId")
                .isEqualTo(next.toString()));
    }

    @Test
    void turnsBackToSearchingWhenTheSupervisorSaysNo() {
        Stage stage = Stage.enrolled(feed, http).proposed();

        feed.send(
                "PlacementRejected.v1",
                SCHOOL,
                stage.id,
                Map.of("placementId", stage.id, "studentId", stage.student, "supervisorId", stage.supervisor));

        stage.awaitStep("FIND_PLACE");
        assertThat(stage.get(stage.asStudent())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Stage.<List<?>>read(get("/internships", stage.asTrainer()), "$.items"))
                .isEmpty();
    }

    @Test
    void showsTheGroupAsItsSupervisorSeesIt() {
        Stage working =
                Stage.enrolled(feed, http, group, supervisor, "Yara Bouzid").signed();
        Stage.enrolled(feed, http, group, supervisor, "Daan Verhoeven");
        Stage anothers = Stage.enrolled(feed, http, group, Ids.next(), "Sem Adema");
        Stage.Week week = working.submittedWeek();
        working.act(week.id(), "approval", "{}", tag(week.version()), working.asTrainer());

        MvcTestResult board = get("/groups/" + group + "/board", working.asSupervisor());

        assertThat(board)
                .bodyJson()
                .extractingPath("$.rows[*].name")
                .asArray()
                .containsExactly("Yara Bouzid", "Daan Verhoeven");
        assertThat(board).bodyJson().extractingPath("$.group.id").isEqualTo(group.toString());
        assertThat(board).bodyJson().extractingPath("$.figures.place.done").isEqualTo(1);
        assertThat(board).bodyJson().extractingPath("$.figures.place.total").isEqualTo(2);
        assertThat(board)
                .bodyJson()
                .extractingPath("$.rows[0].hours.approvedMinutes")
                .isEqualTo(480);
        assertThat(board)
                .bodyJson()
                .extractingPath("$.rows[0].hours.lastLoggedOn")
                .isEqualTo(LAST_MONDAY.toString());
        assertThat(board).bodyJson().extractingPath("$.rows[0].contract.state").isEqualTo("SIGNED");
        assertThat(board).bodyJson().extractingPath("$.rows[0].step").isEqualTo("LOG_HOURS");
        assertThat(board).bodyJson().extractingPath("$.rows[1].place.state").isEqualTo("SEARCHING");
        assertThat(names(get("/groups/" + group + "/board", anothers.asSupervisor())))
                .containsExactly("Sem Adema");
        assertThat(names(get("/groups/" + group + "/board", Stage.asCoordinator())))
                .hasSize(3);
    }

    @Test
    void givesTheBoardAsAWorkbookWithPhaseAndHours() {
        String name = "=HYPERLINK(\"http://x\")";
        Stage working = Stage.enrolled(feed, http, group, supervisor, name).signed();
        Stage.enrolled(feed, http, group, supervisor, "Daan Verhoeven");
        Stage.enrolled(feed, http, group, Ids.next(), "Sem Adema");
        Stage.Week week = working.submittedWeek();
        working.act(week.id(), "approval", "{}", tag(week.version()), working.asTrainer());
        String path = "/groups/" + group + "/board/export";

        List<Row> rows = Workbooks.rows(get(path, working.asSupervisor()));

        assertThat(cells(rows.getFirst()))
                .contains("Student", "Groep", "Bedrijf", "Fase", "Waar in de stage", "Wacht op", "Ingevulde uren");
        assertThat(rows).hasSize(3).anySatisfy(row -> {
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(cells(row)).contains(name, "Stage", "Stage loopt", "Getekend");
            assertThat(row.getCell(12).asDate().toLocalDate()).isEqualTo(LAST_MONDAY);
            assertThat(row.getCell(9).asNumber()).isEqualByComparingTo("8");
        });
        assertThat(rows)
                .anySatisfy(row -> assertThat(cells(row))
                        .contains("Daan Verhoeven", "Zoeken", "Zoekt een plek", "Nog geen contract"));
        assertThat(Workbooks.rows(get(path, Stage.asCoordinator()))).hasSize(4);
        assertThat(get(path, Callers.coordinator(Ids.next(), Stage.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static List<String> cells(Row row) {
        return row.stream().filter(Objects::nonNull).map(Cell::getText).toList();
    }

    @Test
    void listsTheGroupsWithAStudentOfTheSupervisor() {
        Stage working =
                Stage.enrolled(feed, http, group, supervisor, "Yara Bouzid").signed();
        Stage.enrolled(feed, http, group, supervisor, "Daan Verhoeven");

        MvcTestResult groups = get("/groups", working.asSupervisor());

        assertThat(groups).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(group.toString());
        assertThat(groups).bodyJson().extractingPath("$.items[0].students").isEqualTo(2);
        assertThat(groups).bodyJson().extractingPath("$.items[0].withPlace").isEqualTo(1);
        assertThat(Stage.<List<String>>read(get("/groups", Stage.asCoordinator()), "$.items[*].id"))
                .contains(group.toString());
        assertThat(Stage.<List<String>>read(get("/groups", Callers.coordinator(Ids.next(), "99ZK")), "$.items[*].id"))
                .doesNotContain(group.toString());
    }

    @Test
    void followsTheSupervisorWhoTakesOver() {
        Stage stage = Stage.enrolled(feed, http).signed();
        UUID next = Ids.next();

        feed.send(
                "SupervisorAssigned.v1",
                SCHOOL,
                stage.student,
                Map.of("studentId", stage.student, "supervisorId", next));

        RequestPostProcessor successor = Callers.supervisor(next, SCHOOL);
        await().untilAsserted(() -> assertThat(stage.get(successor)).hasStatusOk());
        assertThat(stage.get(stage.asSupervisor())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/journeys/" + stage.student, successor)).hasStatusOk();
    }

    @Test
    void showsAStudentToNoSupervisorWhenTheirsHasLeft() {
        Stage stage = Stage.enrolled(feed, http).signed();
        var without = new HashMap<String, Object>(Map.of("personId", stage.student));
        without.put("supervisorId", null);

        feed.send("StudentChanged.v1", SCHOOL, stage.student, without);

        await().untilAsserted(() -> assertThat(stage.get(stage.asSupervisor())).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(get("/journeys/" + stage.student, stage.asSupervisor())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stage.get(Stage.asCoordinator()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.supervisorName")
                .isEqualTo("");
    }

    @Test
    void keepsTheNameOfATrainerWhoHasLeft() {
        Stage stage = Stage.enrolled(feed, http).signed();

        feed.send(
                "TrainerLeft.v1",
                SCHOOL,
                stage.trainer,
                Map.of("personId", stage.trainer, "displayName", "Anja van Dam-Vos"));

        await().untilAsserted(() -> assertThat(stage.get(Stage.asCoordinator()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.trainerName")
                .isEqualTo("Anja van Dam-Vos"));
    }

    @Test
    void showsNobodyWhoHasLeft() {
        Stage stage =
                Stage.enrolled(feed, http, group, supervisor, "Yara Bouzid").signed();

        feed.send("StudentLeft.v1", SCHOOL, stage.student, Map.of("personId", stage.student));

        await().untilAsserted(() -> assertThat(stage.journey()).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(get("/groups/" + group + "/board", Stage.asCoordinator())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void askToSign(Stage stage, UUID signer) {
        feed.send(
                "AgreementReadyToSign.v1",
                SCHOOL,
                stage.agreement,
                Map.of(
                        "agreementId", stage.agreement,
                        "placementId", stage.id,
                        "studentId", stage.student,
                        "signerId", signer));
    }

    private Stage evaluated(Stage stage, String event, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("evaluationId", stage.id);
        fields.put("internshipId", stage.id);
        fields.put("studentId", stage.student);
        feed.send(event, SCHOOL, stage.id, fields);
        return stage;
    }

    private static List<String> names(MvcTestResult board) {
        return read(board, "$.rows[*].name");
    }

    private MvcTestResult get(String path, RequestPostProcessor caller) {
        return http.get().uri("/api/internship" + path).with(caller).exchange();
    }
}
