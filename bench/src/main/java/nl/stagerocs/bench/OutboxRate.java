package nl.stagerocs.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.stagerocs.bench.hours.Weeks;
import nl.stagerocs.platform.schools.Schools;

/** What the outbox costs: commits as fast as they go without events, and with an event each that the relay has to have sent. */
final class OutboxRate {

    private static final int WEEKS_OF_A_WRITER = 250;
    private static final int ROUNDS = 3;
    private static final long SECONDS = 10;

    private final Weeks weeks;
    private final List<UUID> ids;

    OutboxRate(Weeks weeks) {
        this.weeks = weeks;
        this.ids = Schools.within(
                Set.of(Writers.SCHOOL), () -> weeks.open(Writers.SCHOOL, Writers.COUNT * WEEKS_OF_A_WRITER));
    }

    /** The rounds take turns, so that both kinds meet the same machine. */
    record Figures(
            String name, int writers, long commitsPerS, long withOutboxPerS, double ratioToCommits, long drainMs) {}

    private record Round(long commits, long nanos, long drainNanos) {

        Round plus(Round other) {
            return new Round(commits + other.commits, nanos + other.nanos, Math.max(drainNanos, other.drainNanos));
        }

        double perSecond() {
            return commits * 1e9 / nanos;
        }
    }

    Figures measure() throws InterruptedException, ExecutionException {
        round(weeks::change);
        round(weeks::submit);
        var without = new Round(0, 0, 0);
        var with = without;
        for (int i = 0; i < ROUNDS; i++) {
            without = without.plus(round(weeks::change));
            with = with.plus(round(weeks::submit));
        }
        return new Figures(
                "outbox.rate",
                Writers.COUNT,
                Math.round(without.perSecond()),
                Math.round(with.perSecond()),
                Math.round(100 * with.perSecond() / without.perSecond()) / 100.0,
                TimeUnit.NANOSECONDS.toMillis(with.drainNanos()));
    }

    /** A round lasts until its last event is with Kafka. */
    private Round round(Consumer<UUID> commit) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
        long commits = Writers.together(writer -> () -> {
            long count = 0;
            for (; System.nanoTime() < end; count++) {
                commit.accept(ids.get(writer * WEEKS_OF_A_WRITER + (int) (count % WEEKS_OF_A_WRITER)));
            }
            return count;
        });
        long written = System.nanoTime();
        while (weeks.hasUnsent()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        long sent = System.nanoTime();
        return new Round(commits, sent - start, sent - written);
    }
}
