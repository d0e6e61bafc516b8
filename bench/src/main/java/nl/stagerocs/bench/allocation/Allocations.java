package nl.stagerocs.bench.allocation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stagerocs.allocation.Assignment;
import nl.stagerocs.allocation.Comparison;
import nl.stagerocs.allocation.DeferredAcceptance;
import nl.stagerocs.allocation.GenerousMatching;
import nl.stagerocs.allocation.Market;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the distribution costs, a line of JSON per market and method. */
final class Allocations {

    private static final String ROOMY = "2g";
    private static final String NARROW = "200m";

    private final PrintStream out;
    private final JsonMapper json = new JsonMapper();

    private Allocations(PrintStream out) {
        this.out = out;
    }

    /** Measured in a process of its own, in milliseconds. */
    private record Measured(double ms, long peakMb) {}

    public static void main(String... args) throws RunnerException, IOException {
        var allocations = new Allocations(System.out);
        allocations.inCells("30000");
        allocations.inCells("500000");
        allocations.coupled("30000");
    }

    private void inCells(String size) throws RunnerException, IOException {
        Market market = AllocationBenchmark.market(size);
        double floor = many("floor", size, ROOMY).ms();
        double ortools = once("ortools", size).ms();
        print(
                "allocation.A." + size,
                many("methodA", size, NARROW),
                floor,
                ortools,
                market,
                DeferredAcceptance.distribute(market),
                Map.of());
        print(
                "allocation.B." + size,
                many("methodB", size, NARROW),
                floor,
                ortools,
                market,
                GenerousMatching.distribute(market),
                Map.of());
    }

    private void coupled(String size) throws RunnerException, IOException {
        String name = size + "c";
        Market market = AllocationBenchmark.market(name);
        double floor = many("floor", name, ROOMY).ms();
        Measured ours = many("methodB", name, NARROW);
        double ortools = once("ortools", name).ms();
        double jgrapht = once("jgrapht", name).ms();
        print(
                "allocation.coupled." + size,
                ours,
                floor,
                ortools,
                market,
                GenerousMatching.distribute(market),
                Map.of("ratio_to_jgrapht", rounded(ours.ms() / jgrapht)));
    }

    private static Measured many(String method, String market, String heap) throws RunnerException, IOException {
        return run(options(method, market, heap)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2)));
    }

    private static Measured once(String method, String market) throws RunnerException, IOException {
        return run(options(method, market, ROOMY)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1));
    }

    private static OptionsBuilder options(String method, String market, String heap) {
        var options = new OptionsBuilder();
        options.include(AllocationBenchmark.class.getName() + "." + method + "$")
                .param("market", market)
                .jvmArgs("-Xmx" + heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .forks(1)
                .verbosity(VerboseMode.SILENT);
        return options;
    }

    private static Measured run(ChainedOptionsBuilder options) throws RunnerException, IOException {
        Path peak = Files.createTempFile("peak", ".txt");
        try {
            double ms = new Runner(options.jvmArgsAppend("-D" + AllocationBenchmark.PEAK + "=" + peak)
                            .build())
                    .runSingle()
                    .getPrimaryResult()
                    .getScore();
            return new Measured(ms, Long.parseLong(Files.readString(peak)));
        } finally {
            Files.delete(peak);
        }
    }

    private void print(
            String name,
            Measured measured,
            double floor,
            double ortools,
            Market market,
            Assignment assignment,
            Map<String, Object> more) {
        var result = Comparison.of(market, assignment);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", name);
        line.put("ms", rounded(measured.ms()));
        line.put("ratio_to_floor", rounded(measured.ms() / floor));
        line.put("ratio_to_ortools", rounded(measured.ms() / ortools));
        line.putAll(more);
        line.put("matched", share(result.matched(), market));
        line.put("first", share(result.within(1), market));
        line.put("top3", share(result.within(3), market));
        line.put("heap_mb", measured.peakMb());
        out.println(json.writeValueAsString(line));
    }

    private static double share(int students, Market market) {
        return Math.round(10_000.0 * students / market.students()) / 10_000.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
