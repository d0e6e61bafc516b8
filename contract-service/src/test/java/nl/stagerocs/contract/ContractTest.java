package nl.stagerocs.contract;

import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.InSchool;
import nl.stagerocs.platform.testing.RealParts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The whole service, with agreements brought to a state by the events and requests that bring them there. */
@RealParts
abstract class ContractTest {

    protected static final String ADULT = "2000-01-01";

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected EventFeed feed;

    @Autowired
    protected InSchool inSchool;

    protected final UUID student = Ids.next();
    protected final UUID trainer = Ids.next();
    protected final UUID supervisor = Ids.next();
    protected final UUID signatory = Ids.next();
    protected final UUID placement = Ids.next();

    protected List<String> workProcesses = List.of("B1-K1-W1", "B1-K1-W2");

    protected UUID preparedAgreement(String birthDate) {
        return preparedAgreement(birthDate, Map.of());
    }

    protected UUID preparedAgreement(String birthDate, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> placed = new HashMap<>(more);
        placed.put("placementId", placement);
        placed.put("studentId", student);
        placed.put("trainerId", trainer);
        placed.put("supervisorId", supervisor);
        placed.put("workProcesses", workProcesses);
        feed.send("PlacementApproved.v1", "99RL", placement, placed);
        feed.send(
                "StudentEnrolled.v1",
                "99RL",
                student,
                Map.of("personId", student, "displayName", "<b>Yara</b>", "birthDate", birthDate));
        feed.send("TrainerRegistered.v1", "99RL", trainer, Map.of("personId", trainer));
        feed.send("StaffMemberRegistered.v1", "99RL", supervisor, Map.of("personId", supervisor));
        feed.send("StaffMemberRegistered.v1", "99RL", signatory, Map.of("personId", signatory, "mandated", true));
        return await().atMost(Duration.ofSeconds(30))
                .until(this::prepared, Optional::isPresent)
                .orElseThrow();
    }

    protected Optional<UUID> prepared() {
        return inSchool.get(
                "99RL",
                () ->
                        jdbc
                                .queryForList("select id from agreements where placement_id = ?", UUID.class, placement)
                                .stream()
                                .findFirst());
    }

    protected MvcTestResult get(UUID id, RequestPostProcessor caller) {
        return http.get().uri("/api/contract/agreements/{id}", id).with(caller).exchange();
    }

    protected @Nullable String tag(UUID id) {
        return get(id, asStudent()).getResponse().getHeader("ETag");
    }

    protected MvcTestResult correct(UUID id, String terms, @Nullable String ifMatch) {
        return correct(id, terms, ifMatch, Callers.supervisor(supervisor, "99RL"));
    }

    protected MvcTestResult correct(UUID id, String terms, @Nullable String ifMatch, RequestPostProcessor caller) {
        var request = http.post()
                .uri("/api/contract/agreements/{id}/versions", id)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content(terms);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    protected MvcTestResult sign(UUID id, String hash, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/contract/agreements/{id}/signatures", id)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content("{\"documentHash\":\"%s\",\"accepted\":true}".formatted(hash))
                .exchange();
    }

    protected String text(UUID id) throws Exception {
        byte[] pdf = http.get()
                .uri("/api/contract/agreements/{id}/document", id)
                .with(asStudent())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Path.of("target/agreement.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    protected static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    protected RequestPostProcessor asStudent() {
        return Callers.student(student, "99RL");
    }

    protected RequestPostProcessor asTrainer() {
        return Callers.trainer(trainer, "99RL");
    }
}
