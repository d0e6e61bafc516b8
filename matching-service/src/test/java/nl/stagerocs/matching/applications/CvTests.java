package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.OTHER_SUPERVISOR;
import static nl.stagerocs.matching.Market.OTHER_TRAINER;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Pdf;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class CvTests extends MatchingTest {

    private static final byte[] PDF = Pdf.ofPages(1);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant TOMORROW = LocalDate.now()
            .plusDays(1)
            .atTime(10, 0)
            .atZone(ZoneId.of("Europe/Amsterdam"))
            .toInstant();
    private static final String INVITATION =
            "{\"slots\":[{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}],\"location\":\"Ede\"}"
                    .formatted(TOMORROW, TOMORROW.plus(Duration.ofHours(1)));

    private UUID withCv(UUID student) {
        UUID id = UUID.randomUUID();
        assertThat(market.applyWithCv(id, student, PDF)).hasStatus(CREATED);
        return id;
    }

    private MvcTestResult cv(UUID application, RequestPostProcessor caller) {
        return market.get("/api/matching/applications/" + application + "/cv", caller);
    }

    @Test
    void showsTheCvOnlyToThoseWhoMayKnowWhoItIs() {
        UUID student = market.student();
        UUID application = withCv(student);
        RequestPostProcessor trainer = Callers.trainer(TRAINER, SCHOOL);

        assertThat(cv(application, trainer)).hasStatus(NOT_FOUND);
        assertThat(market.get("/api/matching/applications/" + application, trainer))
                .bodyJson()
                .extractingPath("$.cv")
                .isEqualTo(false);
        assertThat(cv(application, Callers.student(student, SCHOOL)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(cv(application, Callers.supervisor(SUPERVISOR, SCHOOL))).hasStatusOk();
        assertThat(cv(application, Callers.supervisor(OTHER_SUPERVISOR, SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(cv(application, Callers.student(market.student(), SCHOOL))).hasStatus(NOT_FOUND);
        assertThat(cv(application, Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(NOT_FOUND);

        assertThat(market.accept(application, TRAINER)).hasStatusOk();
        MvcTestResult read = cv(application, trainer);
        assertThat(read).hasStatusOk();
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(cv(application, Callers.trainer(OTHER_TRAINER, SCHOOL))).hasStatus(NOT_FOUND);
        assertThat(market.get(
                        "/api/matching/applications/" + application + "/disclosures", Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[0].what")
                .isEqualTo("CV");
    }

    @Test
    void stillShowsTheCvByTheLinkThatInvitedOrAccepted() {
        UUID other = withCv(market.student());
        for (String answer : new String[] {"invitation", "acceptance"}) {
            UUID application = withCv(market.student());
            UUID jti = UUID.randomUUID();
            RequestPostProcessor link = link(jti, application);
            assertThat(cv(application, link)).hasStatus(NOT_FOUND);

            assertThat(market.answer(application, answer, INVITATION, link)).hasStatusOk();
            UUID settled = feed.send("ActionLinkRevoked.v1", SCHOOL, jti, Map.of("linkId", jti, "settled", true));
            await().atMost(PATIENCE)
                    .until(() -> market.value(
                            SCHOOL, Boolean.class, "select exists (select from inbox where event_id = ?)", settled));

            assertThat(cv(application, link)).hasStatusOk().hasContentType("application/pdf");
            assertThat(market.get("/api/matching/applications/" + application, link))
                    .bodyText()
                    .contains("Yara Bouzid");
            assertThat(market.get("/api/matching/applications/" + application, link))
                    .bodyJson()
                    .extractingPath("$.may.decide")
                    .isEqualTo(false);
            assertThat(market.answer(application, "invitation", INVITATION, link))
                    .hasStatus(GONE);
            assertThat(cv(other, link)).hasStatus(FORBIDDEN);

            feed.send("ActionLinkRevoked.v1", SCHOOL, jti, Map.of("linkId", jti, "settled", false));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(cv(application, link)).hasStatus(GONE));
            assertThat(market.get("/api/matching/applications/" + application, link))
                    .hasStatus(GONE);
        }
    }

    @Test
    void showsNothingByALinkThatWasRevokedBeforeItWasUsed() {
        UUID application = withCv(market.student());
        UUID jti = UUID.randomUUID();
        RequestPostProcessor link = link(jti, application);
        assertThat(market.get("/api/matching/applications/" + application, link))
                .hasStatusOk();

        feed.send("ActionLinkRevoked.v1", SCHOOL, jti, Map.of("linkId", jti, "settled", true));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(market.get("/api/matching/applications/" + application, link))
                        .hasStatus(GONE));
        assertThat(market.answer(application, "acceptance", "", link)).hasStatus(GONE);
    }

    private static RequestPostProcessor link(UUID jti, UUID application) {
        return Callers.link(jti, TRAINER, SCHOOL, "matching/applications/" + application);
    }

    @Test
    void closesTheCvToATrainerWhoDeclined() {
        UUID application = withCv(market.student());
        market.change(SCHOOL, "update applications set first_look = false where id = ?", application);
        RequestPostProcessor trainer = Callers.trainer(TRAINER, SCHOOL);
        assertThat(cv(application, trainer)).hasStatusOk();

        market.answer(application, "rejection", "{\"reason\":\"Vol.\"}", trainer);

        assertThat(cv(application, trainer)).hasStatus(NOT_FOUND);
    }

    @Test
    void refusesWhatIsNoPdfOrTooLargeAndKeepsNothing() {
        UUID id = UUID.randomUUID();
        UUID student = market.student();
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);

        assertFieldProblem(
                market.applyWithCv(id, student, "<html>".getBytes(StandardCharsets.US_ASCII)), "cv", "cv-no-pdf");
        assertFieldProblem(
                market.applyWithCv(id, student, "%PDF-1.7 half".getBytes(StandardCharsets.US_ASCII)),
                "cv",
                "cv-no-pdf");
        assertFieldProblem(
                market.applyWithCv(
                        id, student, "%PDF-1.4\n<script>alert(1)</script>\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
                "cv",
                "cv-no-pdf");
        assertFieldProblem(market.applyWithCv(id, student, new byte[0]), "cv", "cv-no-pdf");
        assertFieldProblem(market.applyWithCv(id, student, Pdf.ofPages(0)), "cv", "cv-no-pdf");
        assertFieldProblem(market.applyWithCv(id, student, Pdf.ofPages(21)), "cv", "cv-pages");
        assertFieldProblem(market.applyWithCv(id, student, Pdf.unpackingTo(8 * 1024 * 1024)), "cv", "cv-heavy");
        assertFieldProblem(market.applyWithCv(id, student, Pdf.locked()), "cv", "cv-locked");
        assertFieldProblem(market.applyWithCv(id, student, large), "cv", "cv-too-large");

        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from applications where id = ?", id))
                .isZero();
    }

    @Test
    void hasNoneWhereNoneWasSent() {
        UUID student = market.student();
        UUID application = market.application(student, market.place(1));

        assertThat(cv(application, Callers.student(student, SCHOOL))).hasStatus(NOT_FOUND);
    }

    @Test
    void refusesAMotivationOfTenMegabytesWithItsField() {
        MvcTestResult answer = market.apply(
                UUID.randomUUID(),
                Callers.student(market.student(), SCHOOL),
                market.place(1),
                "a".repeat(10 * 1024 * 1024));

        assertFieldProblem(answer, "motivation", "cell-too-long");
    }
}
