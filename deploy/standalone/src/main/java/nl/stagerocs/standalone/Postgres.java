package nl.stagerocs.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A real PostgreSQL from a Maven artifact: unpacked, initialised, and given a database with two roles per service. */
final class Postgres {

    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private Postgres() {}

    static String url(Home home, String database) {
        return "jdbc:postgresql://localhost:" + home.port(Parts.POSTGRES) + "/" + database;
    }

    /** PostgreSQL refuses to run as root; a user namespace makes it run as nobody in particular. */
    static List<String> asUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    static boolean accepts(Home home, Secrets secrets) throws SQLException {
        try (Connection connection = admin(home, secrets, "postgres")) {
            return connection.isValid(1);
        }
    }

    /** Unpacks and initialises what is not there yet. */
    static void prepare(Home home, Secrets secrets) throws IOException, InterruptedException {
        Path binaries = home.folder("postgres").resolve("binaries");
        if (!Files.exists(binaries.resolve("bin/postgres"))) {
            unpack(binaries);
        }
        Path data = home.folder("postgres").resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, secrets, binaries, data);
        }
    }

    /** Makes each service's database with its owner, who migrates, and its user, who can't go around the wall. Repeats are harmless. */
    static void createDatabases(Home home, Secrets secrets) throws SQLException {
        for (Parts.Service service : Parts.SERVICES) {
            createDatabase(home, secrets, service.name());
        }
        try (Connection connection = admin(home, secrets, "postgres")) {
            if (!exists(connection, "keycloak")) {
                run(connection, "create role keycloak login password '" + secrets.of("db.keycloak") + "'");
                run(connection, "create database keycloak owner keycloak");
            }
        }
    }

    private static void createDatabase(Home home, Secrets secrets, String name) throws SQLException {
        String owner = name + "_owner";
        try (Connection connection = admin(home, secrets, "postgres")) {
            if (exists(connection, name)) {
                return;
            }
            run(connection, "create role %s login password '%s'".formatted(owner, secrets.of("db." + owner)));
            run(
                    connection,
                    "create role %s login nosuperuser nobypassrls nocreatedb password '%s'"
                            .formatted(name, secrets.of("db." + name)));
            run(connection, "create database %s owner %s".formatted(name, owner));
        }
        try (Connection connection = admin(home, secrets, name)) {
            run(connection, "alter schema public owner to " + owner);
            run(connection, "grant usage on schema public to " + name);
            run(
                    connection,
                    "alter default privileges for role %s grant select, insert, update, delete on tables to %s"
                            .formatted(owner, name));
            run(
                    connection,
                    "alter default privileges for role %s grant usage, select on sequences to %s"
                            .formatted(owner, name));
        }
    }

    private static Connection admin(Home home, Secrets secrets, String database) throws SQLException {
        return DriverManager.getConnection(url(home, database), "postgres", secrets.of("db.admin"));
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void initialise(Home home, Secrets secrets, Path binaries, Path data)
            throws IOException, InterruptedException {
        Path password = Files.writeString(home.folder("postgres").resolve("password"), secrets.of("db.admin"));
        List<String> command = new ArrayList<>(asUser());
        command.addAll(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.log("postgres").toFile())
                .start();
        boolean done = process.waitFor() == 0;
        Files.delete(password);
        if (!done) {
            throw new Failure("PostgreSQL could not be initialised; the reason is in " + home.log("postgres"));
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = Objects.requireNonNull(Postgres.class.getResourceAsStream("/" + ARCHIVE));
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(folder.resolve(entry.getName()).normalize(), entry, tar);
            }
        }
        try (Stream<Path> programs = Files.list(folder.resolve("bin"))) {
            for (Path program : programs.toList()) {
                Files.setPosixFilePermissions(program, EnumSet.allOf(PosixFilePermission.class));
            }
        }
    }

    private static void unpack(Path file, TarArchiveEntry entry, InputStream content) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        }
    }
}
