package nl.stagerocs.gateway.routes;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The routes by service.
 *
 * @param routes by the service's name, which is the first part of its paths under {@code /api}
 * @param breaker when a route closes, and for how long
 */
@ConfigurationProperties("stagerocs")
record RoutesSettings(
        Map<String, Route> routes, @DefaultValue Breaker breaker) {

    /**
     * The circuit breaker of each route.
     *
     * @param calls over how many calls the failures are counted
     * @param failureRate percentage of failures at which the route closes
     * @param pause how long it stays closed before a call is tried
     */
    record Breaker(
            @DefaultValue("20") int calls,
            @DefaultValue("50") float failureRate,
            @DefaultValue("5s") Duration pause) {}

    Optional<Route> of(String path) {
        String[] parts = path.split("/", 4);
        return parts.length > 2 && parts[1].equals("api")
                ? Optional.ofNullable(routes.get(parts[2]))
                : Optional.empty();
    }
}
