package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys the CVs of applications that ended long enough ago. A file goes before its row says so, and what was cut off is done again.
 * Several copies may work at once: each takes rows that no other holds.
 */
@Component
class DestroyCvs {

    private static final Logger log = LoggerFactory.getLogger(DestroyCvs.class);
    private static final int BATCH = 50;

    private final CvFiles files;
    private final Schools schools;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period keep;

    DestroyCvs(
            CvFiles files,
            Schools schools,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${matching.keep-cv}") Period keep) {
        this.files = files;
        this.schools = schools;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.keep = keep;
    }

    private record Cv(UUID id, String cvKey) {}

    /** @param last after which the next batch begins; none when this was the last */
    private record Batch(int destroyed, @Nullable UUID last) {}

    @Scheduled(cron = "0 29 3 * * *")
    void work() {
        Instant until = clock.instant().atZone(clock.getZone()).minus(keep).toInstant();
        int destroyed = Schools.within(Set.copyOf(schools.all()), () -> destroyAll(until));
        log.info("CVs destroyed: {}, of applications that ended before {}", destroyed, until);
    }

    private int destroyAll(Instant until) {
        Batch batch = destroySome(until, new UUID(0, 0));
        int destroyed = batch.destroyed();
        while (batch.last() != null) {
            batch = destroySome(until, batch.last());
            destroyed += batch.destroyed();
        }
        return destroyed;
    }

    private Batch destroySome(Instant until, UUID after) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Cv> ended = ended(until, after);
            List<UUID> gone = ended.stream()
                    .filter(each -> isRemoved(each.cvKey()))
                    .map(Cv::id)
                    .toList();
            note(gone);
            return new Batch(
                    gone.size(), ended.size() < BATCH ? null : ended.getLast().id());
        }));
    }

    private List<Cv> ended(Instant until, UUID after) {
        return jdbc.sql("""
                        select id, cv_key from applications where cv_key is not null and decided_at < :until and id > :after
                        order by id limit :batch for update skip locked""")
                .param("until", Timestamp.from(until))
                .param("after", after)
                .param("batch", BATCH)
                .query(Cv.class)
                .list();
    }

    private boolean isRemoved(String key) {
        try {
            files.remove(key);
            return true;
        } catch (RuntimeException e) {
            log.warn(
                    "A CV could not be destroyed and is tried again: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private void note(List<UUID> gone) {
        jdbc.sql(
                        "update applications set cv_key = null, cv_destroyed_at = :now, version = version + 1 where id = any (:ids)")
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", gone.toArray(UUID[]::new))
                .update();
    }
}
