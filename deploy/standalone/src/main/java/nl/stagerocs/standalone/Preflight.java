package nl.stagerocs.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks before starting: ports, memory and disk. Each trouble is one sentence. */
final class Preflight {

    private static final long LEAST_MEMORY_MB = 3_000;
    private static final long LEAST_DISK_MB = 3_000;

    private Preflight() {}

    static void check(Home home, List<Part> parts) throws IOException {
        for (Part part : parts) {
            refuseUsed(part.name(), part.port());
        }
        refuseUsed("mail", home.port(Parts.SMTP));
        long memory = availableMegabytes(Files.readAllLines(Path.of("/proc/meminfo")));
        if (memory < LEAST_MEMORY_MB) {
            throw new Failure(
                    "too little memory: %d MB is free, the system needs %d MB".formatted(memory, LEAST_MEMORY_MB));
        }
        long disk = home.folder().toFile().getUsableSpace() >> 20;
        if (disk < LEAST_DISK_MB) {
            throw new Failure("too little disk: %d MB is free, the system needs %d MB".formatted(disk, LEAST_DISK_MB));
        }
    }

    static long availableMegabytes(List<String> meminfo) {
        return meminfo.stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    static void refuseUsed(String part, int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new Failure("port %d, which %s needs, is in use%s"
                    .formatted(port, part, user(port).map(who -> " by " + who).orElse("")));
        }
    }

    /** The process that listens on a port, found by its socket's inode. */
    private static Optional<String> user(int port) {
        String hex = ":%04X ".formatted(port);
        try (Stream<String> lines = Stream.concat(
                Files.readAllLines(Path.of("/proc/net/tcp")).stream(),
                Files.readAllLines(Path.of("/proc/net/tcp6")).stream())) {
            List<String> inodes = lines.filter(line -> line.contains(hex) && line.contains(" 0A "))
                    .map(line -> "socket:[" + line.strip().split("\\s+")[9] + "]")
                    .toList();
            return ProcessHandle.allProcesses()
                    .filter(handle -> holds(handle.pid(), inodes))
                    .map(handle -> handle.info().command().orElse("?") + " (process " + handle.pid() + ")")
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(long pid, List<String> inodes) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> {
                try {
                    return inodes.contains(Files.readSymbolicLink(file).toString());
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            return false;
        }
    }
}
