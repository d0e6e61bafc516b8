package nl.stagerocs.connector.stagemarkt;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Makes guards from the settings under {@code resilience4j}. */
@Component
class Guards {

    private final TimeLimiterRegistry timeLimiters;
    private final RetryRegistry retries;
    private final CircuitBreakerRegistry breakers;
    private final RateLimiterRegistry rateLimiters;
    private final BulkheadRegistry bulkheads;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Guards(
            TimeLimiterRegistry timeLimiters,
            RetryRegistry retries,
            CircuitBreakerRegistry breakers,
            RateLimiterRegistry rateLimiters,
            BulkheadRegistry bulkheads) {
        this.timeLimiters = timeLimiters;
        this.retries = retries;
        this.breakers = breakers;
        this.rateLimiters = rateLimiters;
        this.bulkheads = bulkheads;
    }

    Guard of(String name) {
        return new Guard(
                timeLimiters.timeLimiter(name),
                retries.retry(name),
                breakers.circuitBreaker(name),
                rateLimiters.rateLimiter(name),
                bulkheads.bulkhead(name),
                threads);
    }
}
