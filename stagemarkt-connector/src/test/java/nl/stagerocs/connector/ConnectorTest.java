package nl.stagerocs.connector;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole connector, with a Stagemarkt that the test speaks for. Its breakers wait a second instead of fifteen. */
@RealParts
public abstract class ConnectorTest {

    protected static final WireMockServer STAGEMARKT = started();

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("stagerocs.stagemarkt.url", STAGEMARKT::baseUrl);
        properties.add("stagerocs.recognitions.every", () -> "200ms");
        properties.add("resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", () -> "1s");
        properties.add("resilience4j.ratelimiter.instances.search.limit-for-period", () -> "1000");
    }

    @BeforeEach
    void calm() {
        STAGEMARKT.resetAll();
        breakers.getAllCircuitBreakers().forEach(each -> each.reset());
    }

    private static WireMockServer started() {
        var server = new WireMockServer(options().dynamicPort());
        server.start();
        return server;
    }
}
