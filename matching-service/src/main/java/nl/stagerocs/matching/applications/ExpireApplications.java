package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets applications expire that nobody answered in time. Several copies may work at once: each takes rows that no other holds. */
@Component
class ExpireApplications {

    private static final int BATCH = 50;

    private final Applications applications;
    private final PlacementAnnouncements announcements;
    private final Schools schools;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExpireApplications(
            Applications applications,
            PlacementAnnouncements announcements,
            Schools schools,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.applications = applications;
        this.announcements = announcements;
        this.schools = schools;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${matching.expire-applications-every}")
    void work() {
        Schools.within(Set.copyOf(schools.all()), () -> {
            int expired = expireSome();
            while (expired == BATCH) {
                expired = expireSome();
            }
            return expired;
        });
    }

    private int expireSome() {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<UUID> late = late();
            applications.findAllById(late).forEach(each -> each.expire(clock.instant()));
            applications.flush();
            applications.findAllById(late).forEach(each -> announcements.expired(each.schoolId(), each.id()));
            return late.size();
        }));
    }

    private List<UUID> late() {
        return jdbc.sql("""
                        select id from applications where state in ('SUBMITTED', 'INVITED') and answer_by < :now
                        order by answer_by limit :batch for update skip locked""")
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
    }
}
