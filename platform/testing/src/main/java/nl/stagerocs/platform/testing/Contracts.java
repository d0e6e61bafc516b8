package nl.stagerocs.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Finds the folder of the published events from whichever module runs the test. */
final class Contracts {

    private Contracts() {}

    /** @param event name and version, such as {@code HoursSubmitted.v1} */
    static String schema(String event) {
        return read(event, "schema.json");
    }

    static String sample(String event) {
        return read(event, "sample.json");
    }

    /** The folder with one folder per event. */
    static Path folder() {
        return root().resolve("events");
    }

    /** The root of the repository. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("events"))) {
            here = Objects.requireNonNull(here.getParent(), "no folder events/ above the working directory");
        }
        return here;
    }

    private static String read(String event, String file) {
        try {
            return Files.readString(folder().resolve(event).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
