package nl.stagerocs.internship.settings;

import static nl.stagerocs.internship.Stage.DAY;
import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.assertFieldProblem;
import static nl.stagerocs.internship.Stage.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealParts
class SettingsControllerTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Test
    void letsTheSchoolOpenHoursWithTheApproval() {
        Stage stage = Stage.enrolled(feed, http).proposed();
        choose("APPROVAL", tag());
        try {
            assertProblem(stage.put(LAST_MONDAY, DAY), HttpStatus.CONFLICT, "internship:hours-before-approval");
            stage.approved();
            assertThat(stage.put(LAST_MONDAY, DAY)).hasStatusOk();
            assertThat(get("99ZK")).bodyJson().extractingPath("$.hoursGate").isEqualTo("AGREEMENT");
        } finally {
            choose("AGREEMENT", tag());
        }
    }

    @Test
    void wantsTheVersionThatWasSeen() {
        assertThat(choose("AGREEMENT", null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(choose("AGREEMENT", "\"999\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesAChoiceThatIsNone() {
        assertFieldProblem(choose("NEVER", tag()), "hoursGate", "format");
        assertThat(get(Stage.SCHOOL)).bodyJson().extractingPath("$.hoursGate").isEqualTo("AGREEMENT");
    }

    private MvcTestResult get(String school) {
        return http.get()
                .uri("/api/internship/settings")
                .with(Callers.coordinator(Ids.next(), school))
                .exchange();
    }

    private @Nullable String tag() {
        return get(Stage.SCHOOL).getResponse().getHeader("ETag");
    }

    private MvcTestResult choose(String gate, @Nullable String ifMatch) {
        var request = http.put()
                .uri("/api/internship/settings")
                .with(Stage.asCoordinator())
                .contentType(APPLICATION_JSON)
                .content("{\"hoursGate\":\"%s\"}".formatted(gate));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
