package nl.stagerocs.matching.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.stagerocs.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class WorkbookTurnsTests {

    private final WorkbookTurns turns = new WorkbookTurns(Duration.ofMillis(50));

    @Test
    void refusesWhoWaitsTooLongForAnother() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> turns.now(() -> turns.now(() -> "second")))
                .withMessage("workbooks-busy")
                .matches(refused -> refused.status() == HttpStatus.SERVICE_UNAVAILABLE);

        assertThat(turns.now(() -> "after it")).isEqualTo("after it");
    }

    @Test
    void letsWhatGoesOnByItselfWait() {
        CompletableFuture<String> waiting = turns.now(() -> {
            var later = CompletableFuture.supplyAsync(() -> turns.later(() -> "later", () -> {}));
            assertThat(later).isNotDone();
            return later;
        });

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("later");
    }

    @Test
    void goesOnAfterAWorkbookThatIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> turns.now(() -> {
                    throw Refusal.unsupported("not-a-workbook");
                }));

        assertThat(turns.now(() -> "next")).isEqualTo("next");
    }
}
