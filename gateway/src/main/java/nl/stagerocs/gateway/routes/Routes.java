package nl.stagerocs.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.stagerocs.gateway.problems.Problems;
import nl.stagerocs.gateway.signin.TokenRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service of the settings. Cookies are the gateway's own and go no further. */
@Configuration
class Routes {

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(
            RoutesSettings settings, CircuitBreakerRegistry breakers, TokenRelay relay, Problems problems) {
        return settings.routes().entrySet().stream()
                .map(each -> to(
                        each.getKey(),
                        each.getValue(),
                        relay,
                        new Guard(each.getKey(), breakers.circuitBreaker(each.getKey()), problems),
                        problems))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("stagerocs.routes names no service"));
    }

    private static RouterFunction<ServerResponse> to(
            String service, Route route, TokenRelay relay, Guard guard, Problems problems) {
        return route(service)
                .route(path("/api/" + service + "/**"), http())
                .filter(new LargestBody(route.maxUpload(), route.maxBody(), problems))
                .filter(relay)
                .filter(guard)
                .before(uri(route.url()))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .before(removeRequestHeader("X-XSRF-TOKEN"))
                .build();
    }
}
