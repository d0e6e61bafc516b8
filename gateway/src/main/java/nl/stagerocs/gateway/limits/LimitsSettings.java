package nl.stagerocs.gateway.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is let through.
 *
 * @param person for somebody who is known
 * @param address for everybody unknown at one address together, such as a whole school behind one router
 */
@ConfigurationProperties("stagerocs.limits")
record LimitsSettings(Limit person, Limit address) {

    /** So many requests at once, refilled by so many a second. */
    record Limit(long burst, long perSecond) {

        Bucket fresh() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                    .build();
        }
    }
}
