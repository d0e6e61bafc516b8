package nl.stagerocs.matching.workbooks;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One workbook is read at a time in each copy of the service, as one may take most of its memory. The others wait, without a
 * database connection.
 */
@Component
public class WorkbookTurns {

    private static final Duration STEP = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(1, true);
    private final Duration patience;

    WorkbookTurns(@Value("${matching.wait-for-workbook:20s}") Duration patience) {
        this.patience = patience;
    }

    /** For somebody who waits for the answer; refused when it takes too long ({@code workbooks-busy}). */
    public <T> T now(Supplier<T> reading) {
        if (!taken(patience)) {
            throw Refusal.unavailable("workbooks-busy");
        }
        return untilDone(reading);
    }

    /** For what goes on by itself, however long it waits; it says so now and then. */
    public <T> T later(Supplier<T> reading, Runnable waiting) {
        while (!taken(STEP)) {
            waiting.run();
        }
        return untilDone(reading);
    }

    private <T> T untilDone(Supplier<T> reading) {
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }

    private boolean taken(Duration patience) {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("workbooks-busy");
        }
    }
}
