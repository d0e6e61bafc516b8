package nl.stagerocs.platform.events;

import java.sql.SQLTransientException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** How long an event is tried again: for ever while something else is down, a few times when the event itself is the trouble. */
final class ListenerRetries {

    private static final int ATTEMPTS_ON_POISON = 3;

    private ListenerRetries() {}

    static BackOff forFailure(ConsumerRecord<?, ?> record, Exception failure) {
        return isPassing(failure) ? untilItPasses() : fewTimes();
    }

    private static boolean isPassing(Throwable failure) {
        for (Throwable each = failure; each != null && each != each.getCause(); each = each.getCause()) {
            if (each instanceof NotYet
                    || each instanceof TransientDataAccessException
                    || each instanceof DataAccessResourceFailureException
                    || each instanceof CannotCreateTransactionException
                    || each instanceof TransactionSystemException
                    || each instanceof RestClientException && !(each instanceof HttpClientErrorException)) {
                return true;
            }
        }
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLTransientException;
    }

    private static BackOff untilItPasses() {
        var backOff = new ExponentialBackOff(200, 1.5);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    private static BackOff fewTimes() {
        var backOff = new ExponentialBackOffWithMaxRetries(ATTEMPTS_ON_POISON);
        backOff.setInitialInterval(100);
        return backOff;
    }
}
