package nl.stagerocs.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.stagerocs.evaluation.EvaluationTest;
import nl.stagerocs.evaluation.Internship;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class JudgementTests extends EvaluationTest {

    @Test
    void letsTheTrainerAdviseByTheMailsLinkOnce() {
        var internship = submitted();
        var link = internship.byLink();

        assertThat(view(internship, link))
                .bodyJson()
                .extractingPath("$.may.advise")
                .isEqualTo(true);
        assertThat(advise(internship, "VOLDOENDE", link)).hasStatusOk();

        assertThat(advise(internship, "GOED", link)).hasStatus(HttpStatus.GONE);
        assertThat(view(internship, link)).hasStatus(HttpStatus.GONE);
        var event = feed.awaitPublished("FinalReportAssessed.v1", internship.id());
        assertThat(event.school()).isEqualTo("99RL");
        assertThat(event.body().get("supervisorId").stringValue())
                .isEqualTo(internship.supervisor().toString());
    }

    @Test
    void keepsALinkUsableAfterARefusal() {
        var internship = submitted();
        var link = internship.byLink();

        assertThat(advise(internship, "PRIMA", link)).hasStatus(HttpStatus.BAD_REQUEST);

        assertThat(advise(internship, "GOED", link)).hasStatusOk();
    }

    @Test
    void showsTheStudentTheAdviceOnlyWithTheDecision() {
        var internship = advised();

        assertThat(seen(internship, internship.asStudent()).get("advice").isNull())
                .isTrue();
        assertThat(seen(internship, internship.asSupervisor())
                        .at("/advice/result")
                        .stringValue())
                .isEqualTo("GOED");
        decide(internship, "VOLDOENDE");

        var seen = seen(internship, internship.asStudent());
        assertThat(seen.at("/advice/result").stringValue()).isEqualTo("GOED");
        assertThat(seen.at("/advice/byName").stringValue()).isEqualTo("Anja van Dam");
        assertThat(seen.at("/assessment/result").stringValue()).isEqualTo("VOLDOENDE");
        assertThat(seen.at("/assessment/byName").stringValue()).isEqualTo("Elif Aydin");
    }

    @Test
    void refusesADecisionBeforeTheAdviceWithTheReason() {
        var internship = submitted();

        assertThat(decide(internship, "GOED"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("De school beoordeelt nadat het leerbedrijf heeft geadviseerd.");
    }

    @Test
    void decidesOnlyOnTheVersionThatWasSeen() {
        var internship = advised();

        assertThat(post(internship, "assessment", internship.asSupervisor(), judgement("GOED")))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(http.post()
                        .uri(PATH + "{id}/assessment", internship.id())
                        .with(internship.asSupervisor())
                        .header("If-Match", "\"0\"")
                        .contentType(APPLICATION_JSON)
                        .content(judgement("GOED")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(seen(internship, internship.asSupervisor()).get("state").stringValue())
                .isEqualTo("ADVISED");
    }

    @Test
    void completesTheInternshipWithAGoodResult() {
        var internship = assessed("VOLDOENDE");

        var assessed =
                feed.awaitPublished("StudentAssessed.v1", internship.id()).body();
        assertThat(assessed.get("result").stringValue()).isEqualTo("VOLDOENDE");
        assertThat(assessed.get("completed").booleanValue()).isTrue();
        feed.awaitPublished("InternshipCompleted.v1", internship.id());
        assertThat(decide(internship, "GOED")).hasStatus(HttpStatus.CONFLICT);
        assertThat(handIn(internship, PDF)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void beginsANewRoundAfterAnInsufficientResultAndKeepsTheOldOne() {
        var internship = assessed("ONVOLDOENDE");
        assertThat(feed.awaitPublished("StudentAssessed.v1", internship.id())
                        .body()
                        .get("completed")
                        .booleanValue())
                .isFalse();
        assertThat(seen(internship, internship.asStudent()).at("/may/submit").booleanValue())
                .isTrue();

        assertThat(handIn(internship, PDF)).hasStatusOk();
        assertThat(decide(internship, "GOED")).hasStatus(HttpStatus.CONFLICT);
        assertThat(advise(internship, "VOLDOENDE", internship.asTrainer())).hasStatusOk();
        assertThat(decide(internship, "GOED")).hasStatusOk();

        var seen = seen(internship, internship.asStudent());
        assertThat(seen.at("/assessment/result").stringValue()).isEqualTo("GOED");
        assertThat(seen.get("earlier")).hasSize(1);
        assertThat(seen.at("/earlier/0/decisionResult").stringValue()).isEqualTo("ONVOLDOENDE");
        feed.awaitPublished("InternshipCompleted.v1", internship.id());
        assertThat(feed.published("FinalReportSubmitted.v1", internship.id())).hasSize(2);
        assertThat(feed.published("StudentAssessed.v1", internship.id())).hasSize(2);
    }

    @Test
    void letsTheStudentRateOnceAndShowsItToNobodyElse() {
        var internship = assessed("GOED");

        assertThat(rate(internship, 4)).hasStatusOk();

        assertThat(rate(internship, 1)).hasStatus(HttpStatus.CONFLICT);
        assertThat(seen(internship, internship.asStudent())
                        .at("/rating/comment")
                        .stringValue())
                .isEqualTo("Veel geleerd.");
        for (var caller :
                List.of(internship.asTrainer(), internship.asSupervisor(), Callers.coordinator(Ids.next(), "99RL"))) {
            assertThat(view(internship, caller)).bodyText().doesNotContain("Veel geleerd.");
        }
    }

    @Test
    void tellsOfARatingWithoutItsWords() {
        var internship = assessed("GOED");

        rate(internship, 5);

        var event = feed.awaitPublished("CompanyRated.v1", internship.id());
        assertThat(event.body().get("stars").intValue()).isEqualTo(5);
        assertThat(event.body().get("companyId").stringValue())
                .isEqualTo(internship.company().toString());
        assertThat(event.body().toString()).doesNotContain("Veel geleerd");
    }

    @Test
    void takesNoRatingBeforeTheEnd() {
        assertThat(rate(advised(), 5)).hasStatus(HttpStatus.CONFLICT);
        assertThat(rate(assessed("ONVOLDOENDE"), 5)).hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stars\": 0}",
                "{\"stars\": 6}",
                "{\"stars\": -1}",
                "{\"stars\": \"veel\"}",
                "{\"stars\": 4.5}",
                "{}",
                "{\"stars\": null}"
            })
    void refusesStarsThatAreNotOneToFive(String body) {
        var internship = Internship.fresh();

        assertThat(post(internship, "rating", internship.asStudent(), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\": \"GOED\", \"remarks\": \" \"}",
                "{\"result\": \"GOED\"}",
                "{\"remarks\": \"Prima\"}",
                "{\"result\": null, \"remarks\": \"Prima\"}",
                "{",
                "[]"
            })
    void refusesAJudgementThatIsNotWhole(String body) {
        var internship = Internship.fresh();

        assertThat(post(internship, "advice", internship.asTrainer(), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void namesTheWordsOfTheScaleWhenAnotherIsUsed() {
        var internship = submitted();

        assertThat(advise(internship, "PRIMA", internship.asTrainer()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"errors": [{"field": "result", "message": "Kies een van: ONVOLDOENDE, VOLDOENDE, GOED."}]}""");
    }

    @Test
    void followsTheStudentToAnotherSupervisor() {
        var internship = advised();
        var next = Ids.next();

        feed.send(
                "SupervisorAssigned.v1",
                "99RL",
                internship.student(),
                Map.of("studentId", internship.student(), "supervisorId", next));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(internship, Callers.supervisor(next, "99RL")))
                        .hasStatusOk());
        assertThat(view(internship, internship.asSupervisor())).hasStatus(HttpStatus.NOT_FOUND);
    }
}
