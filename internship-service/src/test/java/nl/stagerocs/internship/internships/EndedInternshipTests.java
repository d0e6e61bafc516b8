package nl.stagerocs.internship.internships;

import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.STARTS_ON;
import static nl.stagerocs.internship.Stage.TODAY;
import static nl.stagerocs.internship.Stage.assertFieldProblem;
import static nl.stagerocs.internship.Stage.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A placement that ends before its time: the student looks further, and logs nothing after the last day. */
@RealParts
class EndedInternshipTests {

    @Autowired
    private EventFeed feed;

    @Autowired
    private MockMvcTester http;

    private void awaitEndsOn(Stage stage, LocalDate day) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.get(stage.asStudent()))
                        .bodyJson()
                        .extractingPath("$.endsOn")
                        .isEqualTo(day.toString()));
    }

    private List<String> listed(Stage stage) {
        return read(
                http.get()
                        .uri("/api/internship/internships")
                        .with(stage.asStudent())
                        .exchange(),
                "$.items[*].id");
    }

    @Test
    void searchesAgainForWhatNeverBegan() {
        Stage stage = Stage.enrolled(feed, http).approved();
        assertThat(stage.journey()).bodyJson().extractingPath("$.internshipId").isEqualTo(stage.id.toString());

        stage.ended(STARTS_ON.minusDays(1)).awaitStep("FIND_PLACE");

        assertThat(stage.journey()).bodyJson().extractingPath("$.internshipId").isNull();
        assertThat(stage.journey()).bodyJson().extractingPath("$.companyName").isNull();
        assertThat(listed(stage)).isEmpty();
        assertThat(stage.get(stage.asTrainer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void searchesAgainFromTheLastDayOnAndKeepsTheHours() {
        Stage stage = Stage.enrolled(feed, http).signed();
        stage.loggedWeek();

        stage.ended(LAST_MONDAY.plusDays(1)).awaitStep("FIND_PLACE");

        assertThat(listed(stage)).containsExactly(stage.id.toString());
        assertThat(stage.get(stage.asTrainer()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ENDED");
        assertThat(stage.get(stage.asTrainer()))
                .bodyJson()
                .extractingPath("$.loggedMinutes")
                .isEqualTo(480);
    }

    @Test
    void refusesHoursAfterTheLastDay() {
        Stage stage = Stage.enrolled(feed, http).signed();

        stage.ended(LAST_MONDAY.plusDays(1));
        awaitEndsOn(stage, LAST_MONDAY.plusDays(1));

        assertThat(stage.put(LAST_MONDAY.plusDays(1), Stage.DAY)).hasStatusOk();
        assertFieldProblem(stage.put(LAST_MONDAY.plusDays(2), Stage.DAY), "date", "day-outside-internship");
    }

    @Test
    void goesOnUntilALastDayToCome() {
        Stage stage = Stage.enrolled(feed, http).signed();

        stage.ended(TODAY.plusDays(7));
        awaitEndsOn(stage, TODAY.plusDays(7));

        assertThat(stage.journey()).bodyJson().extractingPath("$.step.code").isEqualTo("LOG_HOURS");
        assertThat(stage.get(stage.asStudent()))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("PLANNED");
    }

    @Test
    void followsTheNextPlacement() {
        Stage stage = Stage.enrolled(feed, http).signed();
        stage.ended(LAST_MONDAY).awaitStep("FIND_PLACE");

        var next = new java.util.HashMap<>(stage.placement());
        next.put("placementId", Ids.next());
        feed.send("PlacementApproved.v1", Stage.SCHOOL, stage.id, Map.copyOf(next));

        stage.awaitStep("AWAIT_SIGNATURES");
        assertThat(stage.journey())
                .bodyJson()
                .extractingPath("$.internshipId")
                .isEqualTo(next.get("placementId").toString());
    }
}
