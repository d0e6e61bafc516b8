package nl.stagerocs.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the supervisor knows of each part, as small files that the other commands read. */
final class States {

    private final Path folder;

    States(Home home) {
        folder = home.folder("run");
    }

    /**
     * The state of a part.
     *
     * @param millis how long it took to get there
     * @param born when the process began, to tell it from a later one with the same number
     */
    record State(String state, long pid, long millis, long born) {

        /** The process, if it still runs. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(handle -> bornOf(handle) == born);
        }
    }

    void set(String part, String state, long pid, long millis) {
        long born = ProcessHandle.of(pid).map(States::bornOf).orElse(0L);
        try {
            Path file = folder.resolve(part);
            Path next = folder.resolve("." + part);
            Files.writeString(next, "%s %d %d %d".formatted(state, pid, millis, born));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<State> get(String part) {
        try {
            String[] words = Files.readString(folder.resolve(part)).split(" ");
            return Optional.of(
                    new State(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bornOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
