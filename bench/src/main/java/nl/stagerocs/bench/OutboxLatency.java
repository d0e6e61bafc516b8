package nl.stagerocs.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.stagerocs.bench.board.Board;
import nl.stagerocs.bench.board.HoursHeard;
import nl.stagerocs.bench.hours.Weeks;
import nl.stagerocs.platform.schools.Schools;
import org.HdrHistogram.ConcurrentHistogram;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** How long an event takes at a steady rate, from the start of its commit to the handler of another service. */
final class OutboxLatency {

    private static final int PER_SECOND = 500;
    private static final int WARM_UP = 20 * PER_SECOND;
    private static final int EVENTS = 60 * PER_SECOND;
    private static final long PATIENCE_SECONDS = 60;

    /** No multiple of the number of writers, so that writers also meet on a week. */
    private static final int WEEKS = 201;

    private final Weeks weeks;
    private final TransactionTemplate transaction;
    private final Board board;
    private final List<UUID> ids;
    private final Map<HoursHeard, Long> committing = new ConcurrentHashMap<>();
    private final ConcurrentHistogram micros = new ConcurrentHistogram(3);

    OutboxLatency(Weeks weeks, TransactionTemplate transaction, Board board) {
        this.weeks = weeks;
        this.transaction = transaction;
        this.board = board;
        this.ids = Schools.within(Set.of(Writers.SCHOOL), () -> weeks.open(Writers.SCHOOL, WEEKS));
    }

    record Figures(
            String name,
            long ratePerS,
            long events,
            double p50Ms,
            double p99Ms,
            double maxMs,
            long lost,
            long twice,
            long disordered) {}

    Figures measure() throws InterruptedException, ExecutionException {
        send(WARM_UP);
        awaitHeard(WARM_UP);
        committing.clear();
        board.watch(this::heard);
        long ratePerS = send(EVENTS);
        awaitHeard(WARM_UP + EVENTS);
        Board.Faults faults = Schools.within(Set.of(Writers.SCHOOL), () -> board.faults(WARM_UP + EVENTS));
        return new Figures(
                "outbox.latency",
                ratePerS,
                micros.getTotalCount(),
                millis(micros.getValueAtPercentile(50)),
                millis(micros.getValueAtPercentile(99)),
                millis(micros.getMaxValue()),
                faults.lost(),
                faults.twice(),
                faults.disordered());
    }

    private long send(int events) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long sent = Writers.together(writer -> () -> write(writer, events, start));
        return Math.round(sent * 1e9 / (System.nanoTime() - start));
    }

    /** Every event has its moment, whether or not the one before was slow. */
    private long write(int writer, int events, long start) {
        long count = 0;
        for (int event = writer; event < events; event += Writers.COUNT) {
            long due = start + TimeUnit.SECONDS.toNanos(event) / PER_SECOND;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            submit(ids.get(event % WEEKS));
            count++;
        }
        return count;
    }

    private void submit(UUID week) {
        while (true) {
            try {
                transaction.executeWithoutResult(status -> {
                    int minutes = weeks.submit(week);
                    committing.put(new HoursHeard(week, minutes), System.nanoTime());
                });
                return;
            } catch (OptimisticLockingFailureException e) {
                Thread.onSpinWait();
            }
        }
    }

    private void heard(HoursHeard event) {
        Long since = committing.get(event);
        if (since != null) {
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - since));
        }
    }

    private void awaitHeard(long sent) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Schools.within(Set.of(Writers.SCHOOL), board::heard) < sent && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private static double millis(long micros) {
        return Math.round(micros / 100.0) / 10.0;
    }
}
