package nl.stagerocs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, with internships brought to a state by the events and requests that bring them there. */
@RealParts
public abstract class EvaluationTest {

    protected static final byte[] PDF = "%PDF-1.7\nMijn stage\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    protected static final String PATH = "/api/evaluation/evaluations/";

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected EventFeed feed;

    private final JsonMapper json = JsonMapper.builder().build();

    /** Approved, but no day has been logged. */
    protected Internship planned() {
        var internship = Internship.fresh();
        name(internship.student(), "Yara Bouzid", "StudentEnrolled.v1");
        name(internship.trainer(), "Anja van Dam", "TrainerRegistered.v1");
        name(internship.supervisor(), "Elif Aydin", "StaffMemberRegistered.v1");
        feed.send(
                "PlacementApproved.v1",
                Internship.SCHOOL,
                internship.id(),
                Map.of(
                        "placementId", internship.id(),
                        "studentId", internship.student(),
                        "supervisorId", internship.supervisor(),
                        "trainerId", internship.trainer(),
                        "companyId", internship.company(),
                        "placeId", internship.place()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(internship, internship.asStudent()))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Yara Bouzid", "Anja van Dam", "Elif Aydin"));
        return internship;
    }

    /** The student has logged the first day. */
    protected Internship started() {
        var internship = planned();
        feed.send(
                "InternshipStarted.v1",
                Internship.SCHOOL,
                internship.id(),
                Map.of("internshipId", internship.id(), "studentId", internship.student()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(internship, internship.asStudent()))
                        .bodyJson()
                        .extractingPath("$.may.submit")
                        .isEqualTo(true));
        return internship;
    }

    protected Internship submitted() {
        var internship = started();
        assertThat(handIn(internship, PDF)).hasStatusOk();
        return internship;
    }

    protected Internship advised() {
        var internship = submitted();
        assertThat(advise(internship, "GOED", internship.asTrainer())).hasStatusOk();
        return internship;
    }

    protected Internship assessed(String result) {
        var internship = advised();
        assertThat(decide(internship, result)).hasStatusOk();
        return internship;
    }

    protected MvcTestResult view(Internship of, RequestPostProcessor caller) {
        return http.get().uri(PATH + "{id}", of.id()).with(caller).exchange();
    }

    protected MvcTestResult handIn(Internship of, byte[] content) {
        return handIn(of, new MockMultipartFile("file", "verslag.pdf", "application/pdf", content), "Eindverslag");
    }

    protected MvcTestResult handIn(Internship of, MockMultipartFile file, String title) {
        return http.post()
                .uri(PATH + "{id}/report", of.id())
                .with(of.asStudent())
                .multipart()
                .file(file)
                .param("title", title)
                .exchange();
    }

    protected MvcTestResult file(Internship of, RequestPostProcessor caller) {
        return http.get().uri(PATH + "{id}/report/file", of.id()).with(caller).exchange();
    }

    protected MvcTestResult advise(Internship of, String result, RequestPostProcessor caller) {
        return post(of, "advice", caller, judgement(result));
    }

    protected MvcTestResult decide(Internship of, String result) {
        return http.post()
                .uri(PATH + "{id}/assessment", of.id())
                .with(of.asSupervisor())
                .header("If-Match", etag(of))
                .contentType(APPLICATION_JSON)
                .content(judgement(result))
                .exchange();
    }

    protected MvcTestResult rate(Internship of, int stars) {
        return post(of, "rating", of.asStudent(), "{\"stars\": %d, \"comment\": \"Veel geleerd.\"}".formatted(stars));
    }

    protected MvcTestResult post(Internship of, String action, RequestPostProcessor caller, String body) {
        return http.post()
                .uri(PATH + "{id}/" + action, of.id())
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    protected JsonNode seen(Internship of, RequestPostProcessor caller) {
        return json.readTree(view(of, caller).getResponse().getContentAsByteArray());
    }

    protected static String judgement(String result) {
        return "{\"result\": \"%s\", \"remarks\": \"Want zo was het.\"}".formatted(result);
    }

    protected String etag(Internship of) {
        return String.valueOf(view(of, of.asSupervisor()).getResponse().getHeader("ETag"));
    }

    private void name(UUID person, String name, String event) {
        feed.send(event, Internship.SCHOOL, person, Map.of("personId", person, "displayName", name));
    }
}
