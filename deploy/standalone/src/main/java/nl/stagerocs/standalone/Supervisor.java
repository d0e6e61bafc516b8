package nl.stagerocs.standalone;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts every part when what it needs is ready, and starts it again when it dies, after a growing pause. Ends with everything stopped. */
final class Supervisor {

    private static final long TICK_MILLIS = 250;

    private final Home home;
    private final States states;
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    private volatile boolean stopping;

    Supervisor(Home home, List<Part> parts) {
        this.home = home;
        this.states = new States(home);
        parts.forEach(part -> watched.put(part.name(), new Watched(home, states, part)));
    }

    /** Runs until the process is told to stop. */
    void run(Secrets secrets) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop"));
        states.set("supervisor", "ready", ProcessHandle.current().pid(), 0);
        boolean databases = false;
        while (!stopping) {
            for (Watched each : watched.values()) {
                if (each.part().needs().stream().allMatch(this::isReady)
                        && (databases || each.part().needs().isEmpty())) {
                    each.tend();
                }
            }
            if (!databases && isReady("postgres")) {
                Postgres.createDatabases(home, secrets);
                databases = true;
            }
            TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
        }
    }

    private boolean isReady(String part) {
        Watched found = watched.get(part);
        return found != null && found.wasReady();
    }

    /** Services first, all at once; then what they stand on. */
    private void stopAll() {
        stopping = true;
        List<Watched> all = new ArrayList<>(watched.values());
        stop(all.stream().filter(each -> !each.part().needs().isEmpty()).toList());
        stop(all.stream().filter(each -> each.part().needs().isEmpty()).toList());
        states.clear();
    }

    private static void stop(List<Watched> parts) {
        parts.forEach(Watched::terminate);
        parts.forEach(Watched::awaitEnd);
    }

    /** Starts the supervisor as a process of its own that outlives the command. */
    static void launch(Home home) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid", "nohup"));
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of("nl.stagerocs.standalone.Main", "supervise"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.log("supervisor").toFile())
                .redirectInput(new File("/dev/null"));
        builder.start();
    }
}
