package nl.stagerocs.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where everything is: the checkout, and the one folder with data, logs and secrets. */
public record Home(Path root, Path folder, int offset) {

    /** From the environment that {@code ./stagerocs} sets. */
    public static Home fromEnvironment() {
        Path root = Path.of(Objects.requireNonNull(System.getenv("STAGEROCS_ROOT"), "run ./stagerocs"));
        String folder = System.getenv("STAGEROCS_HOME");
        String offset = Objects.requireNonNullElse(System.getenv("STAGEROCS_PORT_OFFSET"), "0");
        return new Home(
                root,
                folder == null ? root.resolve(".stagerocs") : Path.of(folder).toAbsolutePath(),
                Integer.parseInt(offset));
    }

    /** A folder of ours, made when it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port, moved by the offset so that a second system can run beside. */
    public int port(int usual) {
        return usual + offset;
    }

    /** The address of something on this machine. */
    public String url(int usual) {
        return "http://localhost:" + port(usual);
    }

    Path log(String part) {
        return folder("logs").resolve(part + ".log");
    }
}
