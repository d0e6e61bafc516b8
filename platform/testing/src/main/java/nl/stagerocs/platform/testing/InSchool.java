package nl.stagerocs.platform.testing;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on the database as the service does it: within schools, in a transaction of its own. */
public class InSchool {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    InSchool(PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    public <T> T get(String school, Supplier<@Nullable T> work) {
        return get(Set.of(school), work);
    }

    public <T> T get(Set<String> schools, Supplier<@Nullable T> work) {
        return Schools.within(
                schools,
                () -> Objects.requireNonNull(transaction.execute(status -> Objects.requireNonNull(work.get()))));
    }

    public void run(String school, Runnable work) {
        Schools.within(school, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** Whether one transaction waits for what another holds. */
    public boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from pg_locks where not granted)", Boolean.class));
    }
}
