package nl.stagerocs.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import nl.stagerocs.platform.testing.SchoolWall;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@RealParts
class ContractServiceTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID student = Ids.next();
    private final UUID trainer = Ids.next();
    private final UUID supervisor = Ids.next();
    private final UUID signatory = Ids.next();
    private final UUID placement = Ids.next();

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(ContractApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void isSignedByAllInTurnAndByNobodyElse() throws Exception {
        UUID id = preparedAgreement("2000-01-01");
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");

        assertThat(sign(id, hash, asStudent())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, "0".repeat(64), asTrainer())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, Callers.student(Ids.next(), "99RL"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(sign(id, hash, Callers.trainer(trainer, "99ZK"))).hasStatus(HttpStatus.NOT_FOUND);
        var link = Callers.link(trainer, "99RL", "contract/agreements/" + id);
        assertThat(sign(id, hash, link)).hasStatusOk();
        assertThat(sign(id, hash, link)).hasStatus(HttpStatus.GONE);
        assertThat(sign(id, hash, asTrainer())).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, asStudent())).hasStatusOk();
        assertThat(sign(id, hash, Callers.administration(supervisor, "99RL"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(sign(id, hash, Callers.administration(signatory, "99RL"))).hasStatusOk();

        feed.awaitPublished("AgreementSigned.v1", id);
        assertThat(text(id)).contains("Handtekeningen").contains("<b>Yara</b>").contains(hash.substring(0, 20));
        assertThat(http.post().uri("/api/contract/agreements/{id}/filing", id).with(asStudent()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post()
                        .uri("/api/contract/agreements/{id}/filing", id)
                        .with(Callers.administration(Ids.next(), "99RL")))
                .hasStatusOk();
        feed.awaitPublished("AgreementFiled.v1", id);
    }

    @Test
    void asksAMinorsGuardianToo() throws Exception {
        UUID id = preparedAgreement(LocalDate.now().minusYears(17).toString());

        assertThat(JsonPath.<Object>read(body(get(id, asStudent())), "$.signers[*].party")
                        .toString())
                .isEqualTo("[\"TRAINER\",\"STUDENT\",\"GUARDIAN\",\"SCHOOL\"]");
    }

    @Test
    void makesANewVersionThatEverybodySignsAgain() throws Exception {
        UUID id = preparedAgreement("2000-01-01");
        String hash = JsonPath.read(body(get(id, asStudent())), "$.documentHash");
        assertThat(sign(id, hash, asTrainer())).hasStatusOk();
        assertThat(http.post()
                        .uri("/api/contract/agreements/{id}/questions", id)
                        .with(asStudent())
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":\"Ik werk drie dagen.\"}"))
                .hasStatusOk();
        String terms =
                "{\"startsOn\":\"2026-11-02\",\"endsOn\":\"2027-03-26\",\"requiredMinutes\":30000,\"daysPerWeek\":3}";

        assertThat(correct(id, terms, "\"99\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(correct(id, terms, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(correct(id, terms.replace("30000", "-1"), tag(id))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(correct(id, terms, tag(id))).hasStatusOk();

        assertThat(sign(id, hash, asTrainer())).hasStatus(HttpStatus.CONFLICT);
        String now = body(get(id, asStudent()));
        assertThat(JsonPath.<Integer>read(now, "$.sheet.number")).isEqualTo(2);
        assertThat(JsonPath.<String>read(now, "$.signers[0].state")).isEqualTo("NEXT");
        assertThat(JsonPath.<Object>read(now, "$.questions[0].answeredAt")).isNotNull();
    }

    private UUID preparedAgreement(String birthDate) {
        feed.send(
                "PlacementApproved.v1",
                "99RL",
                placement,
                Map.of(
                        "placementId",
                        placement,
                        "studentId",
                        student,
                        "trainerId",
                        trainer,
                        "supervisorId",
                        supervisor));
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

    private Optional<UUID> prepared() {
        return Schools.within(
                Set.of("99RL"),
                () ->
                        Objects.requireNonNull(transaction.execute(status -> jdbc
                                .queryForList("select id from agreements where placement_id = ?", UUID.class, placement)
                                .stream()
                                .findFirst())));
    }

    private MvcTestResult get(UUID id, RequestPostProcessor caller) {
        return http.get().uri("/api/contract/agreements/{id}", id).with(caller).exchange();
    }

    private @Nullable String tag(UUID id) {
        return get(id, asStudent()).getResponse().getHeader("ETag");
    }

    private MvcTestResult correct(UUID id, String terms, @Nullable String ifMatch) {
        var request = http.post()
                .uri("/api/contract/agreements/{id}/versions", id)
                .with(Callers.supervisor(supervisor, "99RL"))
                .contentType(APPLICATION_JSON)
                .content(terms);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult sign(UUID id, String hash, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/contract/agreements/{id}/signatures", id)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content("{\"documentHash\":\"%s\",\"accepted\":true}".formatted(hash))
                .exchange();
    }

    private String text(UUID id) throws Exception {
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

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    private RequestPostProcessor asStudent() {
        return Callers.student(student, "99RL");
    }

    private RequestPostProcessor asTrainer() {
        return Callers.trainer(trainer, "99RL");
    }
}
