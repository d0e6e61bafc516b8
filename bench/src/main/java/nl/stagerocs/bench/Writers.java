package nl.stagerocs.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.stagerocs.platform.schools.Schools;

/** Threads that write at the same time, each within the school, as requests do. */
final class Writers {

    static final int COUNT = 8;
    static final String SCHOOL = "99RL";

    private Writers() {}

    /** Runs the work of each writer by its number, and adds up what they answer. */
    static long together(IntFunction<Callable<Long>> workOf) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(COUNT)) {
            List<Future<Long>> all = threads.invokeAll(IntStream.range(0, COUNT)
                    .mapToObj(workOf)
                    .map(Writers::withinSchool)
                    .toList());
            long sum = 0;
            for (Future<Long> each : all) {
                sum += each.get();
            }
            return sum;
        }
    }

    private static Callable<Long> withinSchool(Callable<Long> work) {
        return () -> Schools.within(Set.of(SCHOOL), work::call);
    }
}
