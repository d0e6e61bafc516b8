package nl.stagerocs.connector.stagemarkt;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Keeps one kind of question from waiting for Stagemarkt, and Stagemarkt from being asked too much. Its limits are settings. */
record Guard(
        TimeLimiter timeLimiter,
        Retry retry,
        CircuitBreaker breaker,
        RateLimiter rateLimiter,
        Bulkhead bulkhead,
        ExecutorService threads) {

    /** Asks, and answers within the time limit, retries included. */
    <T> T ask(Supplier<T> question) {
        Supplier<T> guarded = Retry.decorateSupplier(
                retry,
                CircuitBreaker.decorateSupplier(
                        breaker,
                        RateLimiter.decorateSupplier(rateLimiter, Bulkhead.decorateSupplier(bulkhead, question))));
        try {
            return timeLimiter.executeFutureSupplier(() -> threads.submit(guarded::get));
        } catch (StagemarktUnavailable e) {
            throw e;
        } catch (TimeoutException | CallNotPermittedException | RequestNotPermitted | BulkheadFullException e) {
            throw new StagemarktUnavailable(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StagemarktUnavailable("interrupted");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
