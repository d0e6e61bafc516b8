package nl.stagerocs.identity;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keycloak's own distribution with our theme, on its file database; one for the whole run. */
final class RealKeycloak {

    static final String PASSWORD = "admin-of-the-test";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Path home = unpacked();
    private int port = freePort();
    private int management = freePort();
    private @Nullable Process process;

    String url() {
        return "http://localhost:" + port;
    }

    /** Starts; again on other ports when somebody else was quicker to take these. */
    void startFirst() {
        start();
        while (!isRunning()) {
            port = freePort();
            management = freePort();
            start();
        }
    }

    /** Starts, with what it knew when it stopped. */
    void start() {
        var command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--health-enabled=true",
                "--http-port=" + port,
                "--http-management-port=" + management);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD,
                        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                        "JAVA_OPTS_GC", "-XX:+UseSerialGC",
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
        try {
            process = command.redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        await().atMost(PATIENCE).until(() -> isReady() || !isRunning());
    }

    /** Ends it as a power cut would. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            process = null;
        }
    }

    private boolean isRunning() {
        return process != null && process.isAlive();
    }

    private boolean isReady() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create("http://localhost:" + management + "/health/ready"))
                    .build();
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpacked() {
        try (Stream<Path> folders = Files.list(Path.of("target/keycloak"))) {
            Path home =
                    folders.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
            delete(home.resolve("data"));
            copy(Path.of("theme"), home.resolve("themes"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(each));
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
