package nl.stagerocs.matching.applications;

import static nl.stagerocs.matching.Market.OTHER_TRAINER;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Pdf;
import nl.stagerocs.platform.media.MediaStore;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class DestroyCvsTests extends MatchingTest {

    private static final byte[] PDF = Pdf.ofPages(1);

    @Autowired
    private DestroyCvs destroy;

    @Autowired
    private MediaStore media;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final RequestPostProcessor trainer = Callers.trainer(TRAINER, SCHOOL);

    private record Sent(UUID id, RequestPostProcessor student) {}

    private Sent sent() {
        UUID id = UUID.randomUUID();
        UUID student = market.student();
        assertThat(market.applyWithCv(id, student, PDF)).hasStatus(CREATED);
        market.change(SCHOOL, "update applications set first_look = false where id = ?", id);
        return new Sent(id, Callers.student(student, SCHOOL));
    }

    private Sent rejected() {
        Sent sent = sent();
        assertThat(market.answer(sent.id(), "rejection", "{\"reason\":\"Vol.\"}", trainer))
                .hasStatusOk();
        return sent;
    }

    private Sent accepted() {
        Sent sent = sent();
        assertThat(market.accept(sent.id(), TRAINER)).hasStatusOk();
        return sent;
    }

    private Sent withdrawn() {
        Sent sent = sent();
        assertThat(market.answer(sent.id(), "withdrawal", "", sent.student())).hasStatusOk();
        return sent;
    }

    private void ended(Sent sent, int daysAgo) {
        market.change(
                SCHOOL,
                "update applications set decided_at = now() - make_interval(days => ?) where id = ?",
                daysAgo,
                sent.id());
    }

    private String key(Sent sent) {
        return market.value(
                SCHOOL, String.class, "select coalesce(cv_key, '') from applications where id = ?", sent.id());
    }

    private int version(Sent sent) {
        return market.value(SCHOOL, Integer.class, "select version from applications where id = ?", sent.id());
    }

    private static String uri(Sent sent) {
        return "/api/matching/applications/" + sent.id();
    }

    private MvcTestResult cv(Sent sent, RequestPostProcessor caller) {
        return market.get(uri(sent) + "/cv", caller);
    }

    private String told(Sent sent, RequestPostProcessor caller, String field) {
        return String.valueOf(Market.<Object>read(market.get(uri(sent), caller), "$." + field));
    }

    @Test
    void destroysTheCvsOfWhatEndedFourWeeksAgo(CapturedOutput output) {
        List<Sent> gone = List.of(rejected(), withdrawn(), accepted());
        List<String> keys = gone.stream().map(this::key).toList();
        gone.forEach(each -> ended(each, 29));
        Sent recent = rejected();
        ended(recent, 27);
        Sent open = sent();
        market.change(
                SCHOOL, "update applications set submitted_at = now() - interval '1 year' where id = ?", open.id());

        destroy.work();

        for (Sent each : gone) {
            assertThat(cv(each, each.student())).hasStatus(NOT_FOUND);
            assertThat(told(each, each.student(), "cv")).isEqualTo("false");
            assertThat(told(each, each.student(), "cvDestroyedAt")).startsWith("20");
            assertThat(key(each)).isEmpty();
        }
        for (String key : keys) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> media.open(key));
        }
        for (Sent each : List.of(recent, open)) {
            assertThat(cv(each, each.student())).hasStatusOk();
            assertThat(told(each, each.student(), "cvDestroyedAt")).isEqualTo("null");
        }
        assertThat(output).contains("CVs destroyed: 3").doesNotContain(keys);
    }

    @Test
    void saysThatItIsGoneToThoseWhoMightHaveReadItOnly() {
        Sent rejected = rejected();
        Sent accepted = accepted();
        List.of(rejected, accepted).forEach(each -> ended(each, 29));

        destroy.work();

        assertThat(told(rejected, trainer, "cvDestroyedAt")).isEqualTo("null");
        assertThat(told(accepted, trainer, "cvDestroyedAt")).startsWith("20");
        assertThat(cv(accepted, trainer)).hasStatus(NOT_FOUND);
        assertThat(market.get(uri(accepted), Callers.trainer(OTHER_TRAINER, SCHOOL)))
                .hasStatus(NOT_FOUND);
        assertThat(market.get(uri(accepted), Market.coordinator(Market.OTHER_SCHOOL)))
                .hasStatus(NOT_FOUND);
    }

    @Test
    void leavesToAnotherCopyWhatThatHolds() {
        Sent held = rejected();
        Sent free = rejected();
        List.of(held, free).forEach(each -> ended(each, 29));
        int version = version(held);

        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select id from applications where id = ? for update")
                            .param(held.id())
                            .query(UUID.class)
                            .single();
                    CompletableFuture.runAsync(destroy::work)
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                }));
        assertThat(key(held)).isNotEmpty();
        assertThat(key(free)).isEmpty();

        destroy.work();
        destroy.work();

        assertThat(key(held)).isEmpty();
        assertThat(version(held)).isEqualTo(version + 1);
    }

    @Test
    void goesOnAfterWhatWasCutOffAndWhatCannotBeRemoved() {
        Sent cutOff = rejected();
        media.delete(key(cutOff));
        Sent stuck = rejected();
        String folder = "cvs/" + stuck.id();
        market.change(SCHOOL, "update applications set cv_key = ? where id = ?", folder, stuck.id());
        media.put(folder + "/inside.pdf", new ByteArrayInputStream(PDF));
        Sent other = rejected();
        List.of(cutOff, stuck, other).forEach(each -> ended(each, 29));

        destroy.work();

        assertThat(key(cutOff)).isEmpty();
        assertThat(key(stuck)).isEqualTo(folder);
        market.change(SCHOOL, "update applications set cv_key = null where id = ?", stuck.id());
        assertThat(key(other)).isEmpty();
    }
}
