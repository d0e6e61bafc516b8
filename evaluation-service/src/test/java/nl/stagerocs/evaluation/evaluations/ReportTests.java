package nl.stagerocs.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.stagerocs.evaluation.EvaluationTest;
import nl.stagerocs.evaluation.Internship;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

class ReportTests extends EvaluationTest {

    private static final int LIMIT = 20 * 1024 * 1024;

    @Test
    void refusesAReportBeforeTheFirstDayWithTheReason() {
        var internship = planned();

        assertThat(handIn(internship, PDF))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:problem:evaluation:report-before-start",
                         "detail": "Je kunt je eindverslag inleveren als je stage begonnen is."}""");
        assertThat(filesOf(internship)).isEmpty();
    }

    @Test
    void showsTheReportToThoseWhomItConcerns() {
        var internship = submitted();

        for (var caller : List.of(
                internship.asStudent(),
                internship.asTrainer(),
                internship.asSupervisor(),
                internship.byLink(),
                Callers.coordinator(Ids.next(), "99RL"))) {
            var result = file(internship, caller);

            assertThat(result)
                    .hasStatusOk()
                    .hasContentType("application/pdf")
                    .hasHeader("X-Content-Type-Options", "nosniff");
            assertThat(result.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        }
    }

    @Test
    void knowsAPdfByItsContentAlone() {
        var internship = started();

        assertThat(handIn(internship, new MockMultipartFile("file", "foto.png", "image/png", PDF), "Verslag"))
                .hasStatusOk();
        for (String content : List.of("<html><script>alert(1)</script></html>", "PK\u0003\u0004", "hallo", "")) {
            assertThat(handIn(internship, content.getBytes(StandardCharsets.UTF_8)))
                    .as(content)
                    .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        assertThat(file(internship, internship.asStudent()).getResponse().getContentAsByteArray())
                .isEqualTo(PDF);
    }

    @Test
    void takesTwentyMegabytesAndNotAByteMore() {
        var internship = started();

        assertThat(handIn(internship, Arrays.copyOf(PDF, LIMIT + 1))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(handIn(internship, Arrays.copyOf(PDF, LIMIT))).hasStatusOk();
    }

    @Test
    void namesWhatIsMissingOrTooLong() {
        var internship = started();
        var file = new MockMultipartFile("file", "verslag.pdf", "application/pdf", PDF);
        var elsewhere = new MockMultipartFile("bestand", "verslag.pdf", "application/pdf", PDF);

        assertThat(handIn(internship, file, " "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("title");
        assertThat(handIn(internship, file, "x".repeat(201))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(handIn(internship, file, "nul \u0000")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(handIn(internship, elsewhere, "Verslag"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("file");
        assertThat(filesOf(internship)).isEmpty();
    }

    @Test
    void keepsANameThatCanBeShownAndNothingElseOfIt() {
        var internship = started();

        handIn(internship, new MockMultipartFile("file", "..\\..\\etc/ver\u0007slag\u202E.pdf", null, PDF), "<script>");

        var report = seen(internship, internship.asStudent()).get("report");
        assertThat(report.get("fileName").stringValue()).isEqualTo("verslag.pdf");
        assertThat(report.get("title").stringValue()).isEqualTo("<script>");
    }

    @Test
    void letsGoOfAReportThatIsReplacedAndTellsTheTrainerOnce() {
        var internship = submitted();
        byte[] better = "%PDF-1.7\nBeter".getBytes(StandardCharsets.US_ASCII);

        assertThat(handIn(internship, better)).hasStatusOk();

        assertThat(file(internship, internship.asTrainer()).getResponse().getContentAsByteArray())
                .isEqualTo(better);
        assertThat(filesOf(internship)).hasSize(1);
        feed.awaitPublished("FinalReportSubmitted.v1", internship.id());
        assertThat(advise(internship, "GOED", internship.asTrainer())).hasStatusOk();
        feed.awaitPublished("FinalReportAssessed.v1", internship.id());
        assertThat(feed.published("FinalReportSubmitted.v1", internship.id())).hasSize(1);
    }

    @Test
    void refusesAnotherReportOnceTheCompanyHasAdvised() {
        var internship = advised();

        assertThat(handIn(internship, PDF))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:problem:evaluation:report-advised");
    }

    @Test
    void hasNoFileBeforeThereIsOne() {
        var internship = started();

        assertThat(file(internship, internship.asStudent())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static List<Path> filesOf(Internship internship) {
        Path folder = Path.of("target/test-media/evaluation/reports/" + internship.id());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
