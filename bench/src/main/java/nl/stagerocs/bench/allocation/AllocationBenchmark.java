package nl.stagerocs.bench.allocation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.stagerocs.allocation.Assignment;
import nl.stagerocs.allocation.DeferredAcceptance;
import nl.stagerocs.allocation.GenerousMatching;
import nl.stagerocs.allocation.Market;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The methods, the floor under them, and two libraries on the same market. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AllocationBenchmark {

    static final String PEAK = "bench.peak";
    private static final int CELL = 250;
    private static final int MEGABYTE = 1024 * 1024;

    /** 30000 or 500000 in cells, or 30000c for one market in which everybody chooses from everything. */
    @Param("30000")
    public String market = "";

    private Market drawn = Drawn.inCells(CELL, CELL);

    @Setup
    public void draw() {
        drawn = market(market);
    }

    static Market market(String name) {
        return name.endsWith("c")
                ? Drawn.coupled(Integer.parseInt(name.substring(0, name.length() - 1)))
                : Drawn.inCells(Integer.parseInt(name), CELL);
    }

    /** One pass over all entries, with what any method has to look at: the place, its room, its company and what it thinks of the student. */
    @Benchmark
    public long floor() {
        long sum = 0;
        for (int student = 0; student < drawn.students(); student++) {
            for (int at = drawn.from()[student]; at < drawn.from()[student + 1]; at++) {
                int place = drawn.choices()[at];
                sum += drawn.room()[place] + drawn.priorities()[at] + drawn.companyRoom()[drawn.companies()[place]];
            }
        }
        return sum;
    }

    @Benchmark
    public Assignment methodA() {
        return DeferredAcceptance.distribute(drawn);
    }

    @Benchmark
    public Assignment methodB() {
        return GenerousMatching.distribute(drawn);
    }

    @Benchmark
    public long ortools() {
        return Libraries.ortools(drawn);
    }

    @Benchmark
    public double jgrapht() {
        return Libraries.jgrapht(drawn);
    }

    /** The most that the heap held at once, the market included. */
    @TearDown
    public void notePeak() throws IOException {
        String file = System.getProperty(PEAK);
        if (file != null) {
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            Files.writeString(Path.of(file), String.valueOf(peak / MEGABYTE));
        }
    }
}
