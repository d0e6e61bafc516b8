package nl.stagerocs.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says how each part is: its state, its process, and its proportional share of memory (PSS). */
final class Status {

    private final Home home;
    private final Secrets secrets;
    private final States states;

    Status(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
        this.states = new States(home);
    }

    void print() {
        long total = 0;
        for (String part : names()) {
            var state = states.get(part);
            long memory = state.map(each -> memory(part, each.pid())).orElse(0L);
            total += memory;
            System.out.printf(
                    "%-14s %-9s %8s %6d MB%n",
                    part,
                    state.map(States.State::state).orElse("stopped"),
                    state.map(each -> String.valueOf(each.pid())).orElse("-"),
                    memory);
        }
        System.out.printf("%-14s %-9s %8s %6d MB%n", "together", "", "", total);
    }

    /** The same as figures: one JSON object per line. */
    void printFigures() throws IOException {
        long total = 0;
        for (String part : names()) {
            var state = states.get(part);
            if (state.isPresent()) {
                long memory = memory(part, state.get().pid());
                total += memory;
                System.out.printf(
                        "{\"name\":\"startup.%s\",\"seconds\":%.1f,\"pss_mb\":%d}%n",
                        part, state.get().millis() / 1000.0, memory);
            }
        }
        String millis = Files.readString(home.folder("run").resolve("startup"));
        System.out.printf("{\"name\":\"startup.total\",\"seconds\":%.1f}%n", Long.parseLong(millis) / 1000.0);
        System.out.printf("{\"name\":\"startup.pss\",\"pss_mb\":%d}%n", total);
    }

    private List<String> names() {
        return Stream.concat(
                        Stream.of("supervisor"),
                        new Parts(home, secrets).all().stream().map(Part::name))
                .toList();
    }

    /** A part with the processes that it has started; the supervisor's are the parts. */
    private static long memory(String part, long pid) {
        if (part.equals("supervisor")) {
            return pss(pid) / 1024;
        }
        return ProcessHandle.of(pid)
                        .map(handle -> Stream.concat(Stream.of(handle), handle.descendants())
                                .mapToLong(each -> pss(each.pid()))
                                .sum())
                        .orElse(0L)
                / 1024;
    }

    private static long pss(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
