package nl.stagerocs.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A fresh database per test context, with the same two roles as in production: one owns and migrates, one runs and can't bypass the wall. */
record TestDatabase(String url, String owner, String user) {

    static final String PASSWORD = "test";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static TestDatabase of(String service) {
        String name = service + "_" + COUNT.incrementAndGet();
        var database = new TestDatabase(Server.url(name), name + "_owner", name);
        execute(
                Server.url("postgres"),
                "create role %s login password '%s'".formatted(database.owner, PASSWORD),
                "create role %s login password '%s' nosuperuser nobypassrls nocreatedb".formatted(name, PASSWORD),
                "create database %s owner %s".formatted(name, database.owner));
        execute(
                database.url,
                "alter default privileges for role %s grant select, insert, update, delete on tables to %s"
                        .formatted(database.owner, name),
                "alter default privileges for role %s grant usage, select on sequences to %s"
                        .formatted(database.owner, name),
                "alter schema public owner to " + database.owner,
                "grant usage on schema public to " + name);
        return database;
    }

    private static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url, Server.ADMIN, Server.ADMIN_PASSWORD);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one server of the run; it ends with the JVM. */
    private static final class Server {

        static final String ADMIN = "postgres";
        static final String ADMIN_PASSWORD = "postgres";
        private static final String ADDRESS = start();

        static String url(String database) {
            return "jdbc:postgresql://" + ADDRESS + "/" + database;
        }

        private static String start() {
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        @SuppressWarnings("resource") // the container lives as long as the run
        private static String container() {
            var container =
                    new PostgreSQLContainer("postgres:18").withUsername(ADMIN).withPassword(ADMIN_PASSWORD);
            container.start();
            return container.getHost() + ":" + container.getMappedPort(5432);
        }

        @SuppressWarnings("resource") // the server lives as long as the run
        private static String embedded() {
            try {
                return "localhost:"
                        + EmbeddedPostgres.builder()
                                .setServerConfig("max_connections", "200")
                                .start()
                                .getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
