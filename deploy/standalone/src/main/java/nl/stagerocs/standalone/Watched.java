package nl.stagerocs.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A part under watch. */
final class Watched {

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;
    private static final long END_SECONDS = 180;

    private final Home home;
    private final States states;
    private final Part part;
    private @Nullable Process process;
    private List<ProcessHandle> children = List.of();
    private long startedAt;
    private long pause = FIRST_PAUSE_MILLIS;
    private long notBefore;
    private boolean ready;
    private boolean wasReady;

    Watched(Home home, States states, Part part) {
        this.home = home;
        this.states = states;
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** Whether it has been ready once: what stands on it copes with a short absence. */
    boolean wasReady() {
        return wasReady;
    }

    /** Starts it, or starts it again, or looks whether it is ready. */
    void tend() throws IOException {
        Process current = process;
        long now = System.currentTimeMillis();
        if (current == null) {
            if (now >= notBefore) {
                start();
            }
        } else if (!current.isAlive()) {
            process = null;
            ready = false;
            endOrphans();
            notBefore = now + pause;
            states.set(part.name(), "died", current.pid(), now - startedAt);
            pause = now - startedAt > LONGEST_PAUSE_MILLIS
                    ? FIRST_PAUSE_MILLIS
                    : Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
        } else if (!ready && isReady()) {
            ready = true;
            wasReady = true;
            children = current.descendants().toList();
            pause = FIRST_PAUSE_MILLIS;
            states.set(part.name(), "ready", current.pid(), now - startedAt);
        }
    }

    /** A script that was killed leaves what it started behind, which would hold the port. */
    private void endOrphans() {
        children.forEach(ProcessHandle::destroyForcibly);
        children = List.of();
    }

    void terminate() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    void awaitEnd() {
        Process ending = process;
        if (ending == null) {
            return;
        }
        try {
            if (!ending.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                ending.descendants().forEach(ProcessHandle::destroyForcibly);
                ending.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() throws IOException {
        Path log = home.log(part.name());
        var builder = new ProcessBuilder(part.command())
                .directory(part.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        Process started = builder.start();
        process = started;
        startedAt = System.currentTimeMillis();
        states.set(part.name(), "starting", started.pid(), 0);
    }

    private boolean isReady() {
        try {
            return Objects.requireNonNull(part.ready()).isReady();
        } catch (Exception notYet) {
            return false;
        }
    }
}
