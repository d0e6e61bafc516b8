package nl.stagerocs.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak's distribution, with our theme, built once for PostgreSQL. */
final class Keycloak {

    private Keycloak() {}

    static Path home(Home home) {
        return home.folder("keycloak");
    }

    /** Copies the distribution and builds it when it is not there, or when our theme has changed. */
    static void prepare(Home home) throws IOException, InterruptedException {
        Path target = home(home);
        if (!Files.exists(target.resolve("bin/kc.sh"))) {
            copy(distribution(home), target);
        }
        copyTheme(home, target);
        if (!Files.exists(target.resolve("built"))) {
            build(home, target);
            Files.createFile(target.resolve("built"));
        }
    }

    private static void build(Home home, Path target) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        target.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--cache=local",
                        "--health-enabled=true")
                .redirectErrorStream(true)
                .redirectOutput(home.log("keycloak").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0) {
            throw new Failure("Keycloak could not be built; the reason is in " + home.log("keycloak"));
        }
    }

    private static Path distribution(Home home) throws IOException {
        try (Stream<Path> folders = Files.list(home.root().resolve("deploy/standalone/target/keycloak"))) {
            return folders.filter(each -> each.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new Failure("Keycloak is missing; run ./stagerocs build"));
        }
    }

    private static void copyTheme(Home home, Path target) throws IOException {
        Path theme = home.root().resolve("identity-config/theme");
        if (Files.isDirectory(theme)) {
            copy(theme, target.resolve("themes"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(from)) {
            paths = all.toList();
        }
        for (Path each : paths) {
            Path copy = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
