package nl.stagerocs.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import nl.stagerocs.bench.board.Board;

/** How many waiting events a second one copy of a service takes in, each in a transaction of its own. */
final class InboxRate {

    private static final long WARM_UP_SECONDS = 5;
    private static final long SECONDS = 10;

    private final LongAdder heard = new LongAdder();

    InboxRate(Board board) {
        board.watch(event -> heard.increment());
    }

    record Figures(String name, long handledPerS) {}

    Figures measure() throws InterruptedException {
        TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
        heard.reset();
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(SECONDS);
        return new Figures("outbox.inbox", Math.round(heard.sum() * 1e9 / (System.nanoTime() - start)));
    }
}
