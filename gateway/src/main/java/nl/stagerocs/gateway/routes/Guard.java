package nl.stagerocs.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.stagerocs.gateway.problems.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a service that is down or silent, and stops asking it for a while. It stays on the request's own thread: with a
 * time limiter on another, an upload that goes on after the answer would read from a request that is no longer there.
 */
class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final String service;
    private final CircuitBreaker breaker;
    private final Problems problems;

    Guard(String service, CircuitBreaker breaker, Problems problems) {
        this.service = service;
        this.breaker = breaker;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> next.handle(request));
        } catch (CallNotPermittedException e) {
            return unavailable(request.servletRequest(), pause());
        } catch (IllegalArgumentException e) {
            return malformed(request.servletRequest());
        } catch (ResourceAccessException e) {
            log.warn("{} does not answer: {}", service, e.getMessage());
            return unavailable(request.servletRequest(), 2);
        }
    }

    /** An address that can't be sent on, such as one with bytes that are no text. */
    private ServerResponse malformed(HttpServletRequest request) {
        return ServerResponse.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, HttpStatus.BAD_REQUEST, "malformed"));
    }

    private long pause() {
        long millis = breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1);
        return Math.max(1, Duration.ofMillis(millis).toSeconds());
    }

    private ServerResponse unavailable(HttpServletRequest request, long seconds) {
        var words = problems.words(request, "service." + service);
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", words));
    }
}
