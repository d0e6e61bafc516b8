package nl.stagerocs.internship.timesheets;

import static nl.stagerocs.internship.Stage.DAY;
import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.assertFieldProblem;
import static nl.stagerocs.internship.Stage.assertProblem;
import static nl.stagerocs.internship.Stage.read;
import static nl.stagerocs.internship.Stage.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealParts
class DecideWeekTests {

    private static final String REASON = "{\"reason\":\"Woensdag was je vrij.\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    private Stage stage;

    @BeforeEach
    void signedInternship() {
        stage = Stage.enrolled(feed, http).signed();
    }

    @Test
    void handsAWeekInForTheTrainer() {
        Stage.Week week = stage.submittedWeek();

        var told = feed.awaitPublished("HoursSubmitted.v1", week.id());
        assertThat(told.body().get("minutes").intValue()).isEqualTo(480);
        assertThat(told.body().get("week").stringValue())
                .isEqualTo(IsoWeek.of(LAST_MONDAY).toString());
        assertThat(told.body().get("trainerId").stringValue()).isEqualTo(stage.trainer.toString());
        assertThat(stage.week(week.id(), stage.asStudent()))
                .bodyJson()
                .extractingPath("$.may.edit")
                .isEqualTo(false);
        assertThat(stage.week(week.id(), stage.asTrainer()))
                .bodyJson()
                .extractingPath("$.may.decide")
                .isEqualTo(true);
    }

    @Test
    void refusesAnEmptyWeek() {
        Stage.Week week = stage.loggedWeek();
        int version = read(stage.delete(LAST_MONDAY), "$.version");

        assertProblem(
                stage.act(week.id(), "submission", "{}", tag(version), stage.asStudent()),
                HttpStatus.CONFLICT,
                "internship:week-empty");
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        Stage.Week week = stage.loggedWeek();

        assertThat(stage.act(week.id(), "submission", "{}", null, stage.asStudent()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        stage.put(LAST_MONDAY.plusDays(1), DAY);
        assertThat(stage.act(week.id(), "submission", "{}", tag(week.version()), stage.asStudent()))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        int version = read(stage.week(week.id(), stage.asStudent()), "$.version");
        assertThat(stage.act(week.id(), "submission", "{}", tag(version), stage.asStudent()))
                .hasStatusOk();
        assertThat(stage.act(week.id(), "approval", "{}", null, stage.asTrainer()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(stage.act(week.id(), "rejection", REASON, tag(version), stage.asTrainer()))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void approvesByTheMailsLinkOnce() {
        Stage.Week week = stage.submittedWeek();
        var link = stage.byLink(week.id());

        assertThat(stage.week(week.id(), link))
                .bodyJson()
                .extractingPath("$.may.decide")
                .isEqualTo(true);
        MvcTestResult approved = stage.act(week.id(), "approval", "{}", null, link);

        assertThat(approved).hasStatusOk();
        assertThat(approved).bodyJson().extractingPath("$.state").isEqualTo("APPROVED");
        assertThat(stage.act(week.id(), "approval", "{}", null, link)).hasStatus(HttpStatus.GONE);
        assertThat(feed.awaitPublished("HoursApproved.v1", week.id())
                        .body()
                        .get("minutes")
                        .intValue())
                .isEqualTo(480);
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.approvedMinutes")
                .isEqualTo(480);
        assertProblem(stage.put(LAST_MONDAY, DAY.replace("17", "16")), HttpStatus.CONFLICT, "internship:week-approved");
    }

    @Test
    void keepsTheLinkUsableWhenItsActionWasRefused() {
        Stage.Week week = stage.submittedWeek();
        var link = stage.byLink(week.id());

        assertFieldProblem(stage.act(week.id(), "rejection", "{\"reason\":\" \"}", null, link), "reason", "required");

        assertThat(stage.act(week.id(), "approval", "{}", null, link)).hasStatusOk();
    }

    @Test
    void sendsAWeekBackToBeCorrectedAndHandedInAgain() {
        Stage.Week week = stage.submittedWeek();

        MvcTestResult returned = stage.act(week.id(), "rejection", REASON, tag(week.version()), stage.asTrainer());
        assertThat(returned).hasStatusOk();
        assertThat(feed.awaitPublished("HoursRejected.v1", week.id())
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("Woensdag was je vrij.");
        assertThat(stage.journey()).bodyJson().extractingPath("$.step.code").isEqualTo("CORRECT_HOURS");
        assertThat(stage.journey()).bodyJson().extractingPath("$.step.path").isEqualTo("/uren/weken/" + week.id());

        int version = read(stage.put(LAST_MONDAY, DAY.replace("17:00", "16:00")), "$.version");
        assertThat(stage.act(week.id(), "submission", "{}", tag(version), stage.asStudent()))
                .hasStatusOk();

        assertThat(feed.awaitPublished("HoursSubmitted.v1", week.id()).body().get("week"))
                .isNotNull();
        await().untilAsserted(() -> assertThat(feed.published("HoursSubmitted.v1", week.id()))
                .extracting(each -> each.body().get("minutes").intValue())
                .containsExactly(480, 420));
        assertThat(stage.week(week.id(), stage.asTrainer()))
                .bodyJson()
                .extractingPath("$.reason")
                .isNull();
    }

    @Test
    void refusesToDecideOnAWeekThatIsNotHandedIn() {
        Stage.Week week = stage.loggedWeek();

        assertProblem(
                stage.act(week.id(), "approval", "{}", tag(week.version()), stage.asTrainer()),
                HttpStatus.CONFLICT,
                "internship:week-not-submitted");
        assertThat(stage.act(UUID.randomUUID(), "approval", "{}", tag(0), stage.asTrainer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
