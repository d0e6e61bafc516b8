package nl.stagerocs.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import nl.stagerocs.gateway.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a caller make so many requests a second, with room for a burst; each copy of the gateway counts its own. */
@Component
public class RateLimit extends OncePerRequestFilter {

    private static final int MOST_CALLERS = 50_000;
    private static final List<String> COUNTED = List.of("/api/", "/oauth2/", "/login/", "/logout");

    private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Problems problems;
    private final LimitsSettings settings;

    RateLimit(Problems problems, LimitsSettings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return COUNTED.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OptionalLong wait = Caller.of(request).stream()
                .mapToLong(this::take)
                .filter(each -> each > 0)
                .max();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
        }
    }

    /** Takes one request out of the caller's bucket; answers how many seconds to wait, rounded up, when it is empty. */
    private long take(Caller caller) {
        var limit = caller instanceof Caller.Address ? settings.address() : settings.person();
        Bucket bucket = Objects.requireNonNull(buckets.get(caller, key -> limit.fresh()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }
}
