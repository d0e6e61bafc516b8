package nl.stagerocs.notification.tasks;

import java.util.Set;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes what a trainer was only told, once there was time to read it, and keeps what is done as long as a repeat of its event may still come, which is as long as the
 * inbox remembers, or its link may be taken back.
 */
@Component
class ForgetOldTasks {

    private final JdbcClient jdbc;
    private final Schools schools;
    private final TransactionTemplate transaction;

    ForgetOldTasks(JdbcClient jdbc, Schools schools, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 37 3 * * *")
    void forget() {
        Schools.within(
                Set.copyOf(schools.all()),
                () -> transaction.execute(status -> {
                    jdbc.sql("""
                                    update tasks set closed_at = now()
                                    where kind = 'PLACEMENT_ENDED' and addressed_as = 'TRAINER' and closed_at is null
                                      and opened_at < now() - interval '14 days'""").update();
                    int tasks = delete(
                            "delete from tasks where closed_at < now() - interval '60 days' and coalesce(answer_by, closed_at) < now()");
                    return tasks + delete("delete from closings where closed_until < now() - interval '60 days'");
                }));
    }

    private int delete(String statement) {
        return jdbc.sql(statement).update();
    }
}
