package nl.stagerocs.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import nl.stagerocs.platform.testing.TestKeys;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The real parts of a run: a PostgreSQL that syncs each commit to disk, unlike that of the tests, and a Kafka broker. */
final class Parts implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafkaKraftBroker kafka;
    private final Set<String> databases = new HashSet<>();

    private Parts(EmbeddedPostgres postgres, EmbeddedKafkaKraftBroker kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static Parts start() throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        var kafka = new EmbeddedKafkaKraftBroker(1, 1);
        kafka.brokerProperty("auto.create.topics.enable", "false");
        kafka.brokerProperty("group.initial.rebalance.delay.ms", "0");
        kafka.brokerProperty("log.cleaner.dedupe.buffer.size", "16777216");
        kafka.brokerProperty("offsets.topic.num.partitions", "4");
        kafka.afterPropertiesSet();
        return new Parts(postgres, kafka);
    }

    /** Starts a service on a database of its own, with the roles that it has in production. */
    ConfigurableApplicationContext run(Class<?> application, String service) throws SQLException {
        if (databases.add(service)) {
            createDatabase(service);
        }
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + service)
                .run(
                        "--spring.datasource.url=" + url(service),
                        "--spring.datasource.password=" + PASSWORD,
                        "--spring.flyway.password=" + PASSWORD,
                        "--spring.flyway.locations=classpath:db/platform,classpath:db/" + service,
                        "--spring.kafka.bootstrap-servers=" + kafka.getBrokersAsString(),
                        "--stagerocs.links.public-key=" + TestKeys.PUBLIC);
    }

    @Override
    public void close() throws IOException {
        kafka.destroy();
        postgres.close();
    }

    private void createDatabase(String service) throws SQLException {
        String owner = service + "_owner";
        execute(
                "postgres",
                "create role %s login password '%s'".formatted(owner, PASSWORD),
                "create role %s login password '%s' nosuperuser nobypassrls nocreatedb".formatted(service, PASSWORD),
                "create database %s owner %s".formatted(service, owner));
        execute(
                service,
                "alter default privileges for role %s grant select, insert, update, delete on tables to %s"
                        .formatted(owner, service),
                "alter default privileges for role %s grant usage, select on sequences to %s".formatted(owner, service),
                "alter schema public owner to " + owner,
                "grant usage on schema public to " + service);
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }
}
