package nl.stagerocs.matching.settings;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SettingsControllerTests extends MatchingTest {

    private static final String STRICT =
            "{\"firstLook\":false,\"answerWithinDays\":7,\"mostOpenPerStudent\":1,\"mostOpenPerPlace\":2}";

    @AfterEach
    void restore() {
        market.settings(Market.SETTINGS);
    }

    @Test
    void keepsWhatASchoolChoosesForThatSchoolOnly() {
        market.settings(STRICT);

        assertThat(get(SCHOOL)).bodyJson().extractingPath("$.answerWithinDays").isEqualTo(7);
        assertThat(get(SCHOOL)).bodyJson().extractingPath("$.firstLook").isEqualTo(false);
        assertThat(get(OTHER_SCHOOL)).bodyJson().extractingPath("$.firstLook").isEqualTo(true);
        assertThat(get(OTHER_SCHOOL))
                .bodyJson()
                .extractingPath("$.answerWithinDays")
                .isEqualTo(14);
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        assertThat(put(STRICT, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(STRICT, "\"999\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesWhatIsOutOfBoundsOrMissing() {
        String tag = String.valueOf(get(SCHOOL).getResponse().getHeader("ETag"));

        assertFieldProblem(put(STRICT.replace("7", "0"), tag), "answerWithinDays", "setting-bounds");
        assertFieldProblem(put(STRICT.replace("2}", "501}"), tag), "mostOpenPerPlace", "setting-bounds");
        assertFieldProblem(put(STRICT.replace("\"firstLook\":false,", ""), tag), "firstLook", "required");
    }

    @Test
    void limitsOpenApplicationsOfAStudentAndOfAPlace() {
        market.settings(STRICT);
        var student = market.student();
        var place = market.place(3);
        market.application(student, place);
        market.application(market.student(), place);

        assertFieldProblem(
                market.apply(UUID.randomUUID(), student, market.place(1)), "placeId", "applications-too-many");
        assertFieldProblem(
                market.apply(UUID.randomUUID(), market.student(), place), "placeId", "place-applications-too-many");
    }

    @Test
    void drawsTheMapAsEachSchoolChooses() {
        assertThat(tiles(SCHOOL)).isEqualTo(false);

        assertThat(putMap("{\"tiles\":true}")).hasStatusOk();

        assertThat(tiles(SCHOOL)).isEqualTo(true);
        assertThat(tiles(OTHER_SCHOOL)).isEqualTo(false);
        assertFieldProblem(putMap("{}"), "tiles", "required");
        assertThat(putMap("{\"tiles\":false}")).hasStatusOk();
    }

    private Object tiles(String school) {
        return Market.read(
                market.get("/api/matching/settings/map", Callers.student(UUID.randomUUID(), school)), "$.tiles");
    }

    private MvcTestResult putMap(String body) {
        return http.put()
                .uri("/api/matching/settings/map")
                .with(Market.coordinator(SCHOOL))
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String school) {
        return market.get("/api/matching/settings", Market.coordinator(school));
    }

    private MvcTestResult put(String body, @Nullable String ifMatch) {
        var request = http.put()
                .uri("/api/matching/settings")
                .with(Market.coordinator(SCHOOL))
                .contentType(APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
