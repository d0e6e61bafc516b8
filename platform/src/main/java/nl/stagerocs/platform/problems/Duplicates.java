package nl.stagerocs.platform.problems;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells a row that is there already from what else a database may refuse; JPA throws the same for both. */
public final class Duplicates {

    private static final String UNIQUE_VIOLATION = "23505";

    private Duplicates() {}

    /** This refusal where it was a duplicate, and the failure itself where it was not. */
    public static RuntimeException refusal(DataIntegrityViolationException failure, Refusal refusal) {
        boolean duplicate = NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState());
        return duplicate ? refusal : failure;
    }
}
