package nl.stagerocs.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Copies of the gateway on one real PostgreSQL, before services that are not ours to test. */
final class RunningGateway {

    static final Accounts ACCOUNTS = new Accounts();
    static final WireMockServer MATCHING = started();
    static final WireMockServer EVALUATION = started();

    private static final String DATABASE = database();
    private static final int NOBODY = closedPort();

    private RunningGateway() {}

    static ConfigurableApplicationContext start(String... properties) {
        List<String> settings = new ArrayList<>(List.of(
                "server.port=0",
                "spring.datasource.url=" + DATABASE,
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                "spring.flyway.user=postgres",
                "spring.flyway.password=postgres",
                "stagerocs.issuer=" + ACCOUNTS.issuer(),
                "stagerocs.client-secret=secret",
                "stagerocs.schools=99RL=ROC Rivierenland;99ZK=ROC Zuiderkwartier",
                "stagerocs.routes.matching.url=" + MATCHING.baseUrl(),
                "stagerocs.routes.matching.time-limit=1s",
                "stagerocs.routes.evaluation.url=" + EVALUATION.baseUrl(),
                "stagerocs.routes.contract.url=http://localhost:" + NOBODY,
                "stagerocs.breaker.calls=4",
                "logging.structured.format.console=",
                "management.tracing.export.enabled=false"));
        settings.addAll(Arrays.asList(properties));
        return new SpringApplicationBuilder(GatewayApplication.class)
                .run(settings.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    static int port(ConfigurableApplicationContext gateway) {
        return Integer.parseInt(Objects.requireNonNull(gateway.getEnvironment().getProperty("local.server.port")));
    }

    @SuppressWarnings("resource") // it ends with the run
    private static String database() {
        try {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WireMockServer started() {
        var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        return server;
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
