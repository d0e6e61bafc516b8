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
import java.util.Objects;
import nl.stagerocs.gateway.problems.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a second for each person, each token, and each address of somebody unknown. */
@Component
class RateLimit extends OncePerRequestFilter {

    private static final int MOST_CALLERS = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Problems problems;
    private final long burst;
    private final long perSecond;

    RateLimit(
            Problems problems,
            @Value("${stagerocs.limits.burst}") long burst,
            @Value("${stagerocs.limits.per-second}") long perSecond) {
        this.problems = problems;
        this.burst = burst;
        this.perSecond = perSecond;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = Objects.requireNonNull(buckets.get(caller(request), key -> fresh()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long wait = Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    private static String caller(HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (token != null) {
            return "token " + Integer.toHexString(token.hashCode()) + " " + request.getRemoteAddr();
        }
        return signedIn != null && signedIn.isAuthenticated() && !"anonymousUser".equals(signedIn.getName())
                ? "person " + signedIn.getName()
                : "address " + request.getRemoteAddr();
    }
}
