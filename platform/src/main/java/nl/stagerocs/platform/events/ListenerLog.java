package nl.stagerocs.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.RetryListener;

/** Says in the log when an event waits or is set aside; only what kind of failure it was, as its message may hold personal data. */
class ListenerLog implements RetryListener {

    private static final Logger log = LoggerFactory.getLogger(ListenerLog.class);

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
        if (attempt == 1 || attempt % 20 == 0) {
            log.info(
                    "Attempt {} at {}-{}@{} failed: {}",
                    attempt,
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    kind(failure));
        }
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception failure) {
        log.warn("Set aside {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), kind(failure));
    }

    private static String kind(@Nullable Exception failure) {
        return failure == null
                ? "?"
                : NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName();
    }
}
