package nl.stagerocs.internship.timesheets;

import static nl.stagerocs.internship.Stage.DAY;
import static nl.stagerocs.internship.Stage.ENDS_ON;
import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.STARTS_ON;
import static nl.stagerocs.internship.Stage.TODAY;
import static nl.stagerocs.internship.Stage.assertFieldProblem;
import static nl.stagerocs.internship.Stage.assertProblem;
import static nl.stagerocs.internship.Stage.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.InSchool;
import nl.stagerocs.platform.testing.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealParts
class LogHoursTests {

    private static @Nullable Stage shared;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private InSchool inSchool;

    @Test
    void logsADay() {
        Stage stage = Stage.enrolled(feed, http).signed();

        MvcTestResult logged = stage.put(LAST_MONDAY, DAY);

        assertThat(logged).hasStatusOk();
        assertThat(logged).bodyJson().extractingPath("$.totalMinutes").isEqualTo(480);
        assertThat(logged).bodyJson().extractingPath("$.days[0].minutes").isEqualTo(480);
        assertThat(logged).bodyJson().extractingPath("$.days[0].note").isEqualTo("Ochtendzorg");
        assertThat(logged).bodyJson().extractingPath("$.may.submit").isEqualTo(true);
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.loggedMinutes")
                .isEqualTo(480);
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.usualDay.startsAt")
                .asString()
                .startsWith("08:30");
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ACTIVE");
    }

    @Test
    void tellsOnceThatTheInternshipHasStarted() {
        Stage stage = Stage.enrolled(feed, http).signed();

        stage.put(LAST_MONDAY, DAY);
        stage.put(LAST_MONDAY.plusDays(1), DAY);

        var started = feed.awaitPublished("InternshipStarted.v1", stage.id);
        assertThat(started.body().get("supervisorId").stringValue()).isEqualTo(stage.supervisor.toString());
        assertThat(started.body().get("endsOn").stringValue()).isEqualTo(ENDS_ON.toString());
        assertThat(feed.published("InternshipStarted.v1", stage.id)).hasSize(1);
    }

    @Test
    void changesNothingWhenTheSameDayComesAgain() {
        Stage stage = Stage.enrolled(feed, http).signed();
        Stage.Week week = stage.loggedWeek();

        MvcTestResult again = stage.put(LAST_MONDAY, DAY);
        assertThat(again).bodyJson().extractingPath("$.version").isEqualTo(week.version());
        assertThat(stage.act(week.id(), "submission", "{}", tag(week.version()), stage.asStudent()))
                .hasStatusOk();

        assertThat(stage.put(LAST_MONDAY, DAY)).hasStatusOk();
        assertProblem(
                stage.put(LAST_MONDAY, DAY.replace("17:00", "16:00")),
                HttpStatus.CONFLICT,
                "internship:week-submitted");
        assertProblem(stage.put(LAST_MONDAY.plusDays(1), DAY), HttpStatus.CONFLICT, "internship:week-submitted");
        assertProblem(stage.delete(LAST_MONDAY), HttpStatus.CONFLICT, "internship:week-submitted");
        assertThat(stage.delete(LAST_MONDAY.plusDays(1))).hasStatusOk();
    }

    @Test
    void replacesAndRemovesADay() {
        Stage stage = Stage.enrolled(feed, http).signed();
        stage.put(LAST_MONDAY, DAY);

        MvcTestResult shorter = stage.put(LAST_MONDAY, "{\"kind\":\"WORKED\",\"minutes\":240}");
        MvcTestResult sick = stage.put(LAST_MONDAY.plusDays(1), "{\"kind\":\"SICK\",\"minutes\":480}");
        MvcTestResult removed = stage.delete(LAST_MONDAY);

        assertThat(shorter).bodyJson().extractingPath("$.totalMinutes").isEqualTo(240);
        assertThat(sick).bodyJson().extractingPath("$.days[1].minutes").isEqualTo(0);
        assertThat(removed).bodyJson().extractingPath("$.totalMinutes").isEqualTo(0);
        assertThat(Stage.<Integer>read(removed, "$.days.length()")).isEqualTo(1);
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.loggedMinutes")
                .isEqualTo(0);
    }

    @Test
    void refusesHoursBeforeTheAgreementIsSigned() {
        Stage stage = Stage.enrolled(feed, http).proposed();

        assertProblem(stage.put(LAST_MONDAY, DAY), HttpStatus.CONFLICT, "internship:hours-before-agreement");
        stage.approved();
        assertProblem(stage.put(LAST_MONDAY, DAY), HttpStatus.CONFLICT, "internship:hours-before-agreement");
        MvcTestResult seen = stage.get(stage.asStudent());
        assertThat(seen).bodyJson().extractingPath("$.gate.open").isEqualTo(false);
        assertThat(seen)
                .bodyJson()
                .extractingPath("$.gate.reason")
                .isEqualTo("Je kunt pas uren invullen als iedereen de praktijkovereenkomst heeft getekend.");
        stage.signed();
        assertThat(stage.put(LAST_MONDAY, DAY)).hasStatusOk();
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.gate.open")
                .isEqualTo(true);
    }

    @Test
    void refusesDaysOutsideTheInternshipAndYetToCome() {
        Stage stage = Stage.enrolled(feed, http).signed();

        MvcTestResult before = stage.put(STARTS_ON.minusDays(1), DAY);
        assertFieldProblem(before, "date", "day-outside-internship");
        assertThat(before)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("Deze dag valt buiten je stage (" + STARTS_ON.getDayOfMonth() + " ")
                .contains(String.valueOf(STARTS_ON.getYear()));
        assertFieldProblem(stage.put(ENDS_ON.plusDays(1), DAY), "date", "day-outside-internship");
        assertFieldProblem(stage.put(TODAY.plusDays(1), DAY), "date", "day-in-future");
        assertThat(stage.put(TODAY, DAY)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"WORKED","minutes":-60}                                                  | minutes
            {"kind":"WORKED","minutes":1500}                                                 | minutes
            {"kind":"WORKED","minutes":99999999999}                                          | minutes
            {"kind":"WORKED","minutes":"veel"}                                               | minutes
            {"kind":"WORKED"}                                                                | minutes
            {"kind":"WORKED","startsAt":"17:00","endsAt":"08:00"}                            | endsAt
            {"kind":"WORKED","startsAt":"09:00","endsAt":"25:00"}                            | endsAt
            {"kind":"WORKED","startsAt":"09:00","endsAt":"12:00","breakMinutes":600}         | breakMinutes
            {"kind":"PARTY","minutes":60}                                                    | kind
            {"minutes":60}                                                                   | kind""")
    void refusesADayThatCannotBeAndNamesTheField(String day, String field) {
        Stage stage = sharedStage();

        MvcTestResult refused = stage.put(LAST_MONDAY.minusWeeks(1), day);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"WORKED","minutes":60,"note":"a\\u0000b"}
            [1,2]
            {"kind":
            null""")
    void refusesWhatIsNoDay(String body) {
        assertThat(sharedStage().put(LAST_MONDAY.minusWeeks(1), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void keepsANoteAsItWasWritten() {
        Stage stage = sharedStage();

        MvcTestResult logged = stage.put(
                STARTS_ON, "{\"kind\":\"WORKED\",\"minutes\":60,\"note\":\"<script>alert(1)</script> 'é😀\"}");

        assertThat(logged).bodyJson().extractingPath("$.days[0].note").isEqualTo("<script>alert(1)</script> 'é😀");
        assertFieldProblem(
                stage.put(STARTS_ON, "{\"kind\":\"FREE\",\"note\":\"" + "x".repeat(2001) + "\"}"),
                "note",
                "note-too-long");
    }

    @Test
    void hidesAnothersInternship() {
        Stage stage = sharedStage();

        assertThat(stage.put(LAST_MONDAY, DAY, Callers.student(Ids.next(), Stage.SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stage.put(LAST_MONDAY, DAY, Callers.student(stage.student, Stage.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesTheDaysOfTwoPhonesAtOnce() throws Exception {
        Stage stage = Stage.enrolled(feed, http).signed();
        List<Callable<MvcTestResult>> replays = IntStream.range(0, 40)
                .<Callable<MvcTestResult>>mapToObj(n -> () -> stage.put(LAST_MONDAY.plusDays(n % 5), DAY))
                .toList();

        assertThat(together(replays)).allSatisfy(each -> assertThat(each).hasStatusOk());

        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.loggedMinutes")
                .isEqualTo(2400);
        String week = IsoWeek.of(LAST_MONDAY).toString();
        MvcTestResult weeks = http.get()
                .uri("/api/internship/internships/{id}/weeks?from={w}&to={w}", stage.id, week, week)
                .with(stage.asTrainer())
                .exchange();
        assertThat(Stage.<Integer>read(weeks, "$.items.length()")).isEqualTo(1);
        assertThat(weeks).bodyJson().extractingPath("$.items[0].totalMinutes").isEqualTo(2400);
        assertThat(weeks).bodyJson().extractingPath("$.items[0].version").isEqualTo(5);
        feed.awaitPublished("InternshipStarted.v1", stage.id);
        assertThat(feed.published("InternshipStarted.v1", stage.id)).hasSize(1);
    }

    @Test
    void waitsForAWeekThatIsBeingHandedIn() throws Exception {
        Stage stage = Stage.enrolled(feed, http).signed();
        Stage.Week week = stage.loggedWeek();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<MvcTestResult> late = inSchool.get(Stage.SCHOOL, () -> {
                jdbc.update("update weeks set state = 'SUBMITTED' where id = ?", week.id());
                Future<MvcTestResult> waiting = threads.submit(() -> stage.put(LAST_MONDAY.plusDays(1), DAY));
                await().until(inSchool::somebodyWaits);
                return waiting;
            });

            assertProblem(late.get(), HttpStatus.CONFLICT, "internship:week-submitted");
        }
        assertThat(stage.week(week.id(), stage.asTrainer()))
                .bodyJson()
                .extractingPath("$.totalMinutes")
                .isEqualTo(480);
    }

    @Test
    void countsADayThatWaitedForAnother() throws Exception {
        Stage stage = Stage.enrolled(feed, http).signed();
        Stage.Week week = stage.loggedWeek();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<MvcTestResult> late = inSchool.get(Stage.SCHOOL, () -> {
                jdbc.update("update days set minutes = 100 where week_id = ?", week.id());
                jdbc.update("update weeks set total_minutes = 100 where id = ?", week.id());
                Future<MvcTestResult> waiting =
                        threads.submit(() -> stage.put(LAST_MONDAY, "{\"kind\":\"WORKED\",\"minutes\":60}"));
                await().until(inSchool::somebodyWaits);
                return waiting;
            });

            assertThat(late.get()).bodyJson().extractingPath("$.totalMinutes").isEqualTo(60);
        }
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.loggedMinutes")
                .isEqualTo(60);
    }

    /** One internship for the tests that leave last week alone. */
    private Stage sharedStage() {
        Stage stage = shared == null ? Stage.enrolled(feed, http).signed() : shared;
        shared = stage;
        return stage;
    }

    private static List<MvcTestResult> together(List<Callable<MvcTestResult>> calls)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
