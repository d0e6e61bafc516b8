package nl.stagerocs.notification.mails;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Delivers mails until the mail server has them: again after seconds at first, after ten minutes at most. */
@Configuration(proxyBeanMethods = false)
class MailDelivery {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int THREADS = 4;
    private static final int DOUBLED_ENOUGH = 10;

    /** Its client queues a mail within the transaction that opens the task, as it takes the transaction's own connection. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOn("flywayInitializer")
    Scheduler scheduler(DataSource dataSource, OneTimeTask<String> mailTask) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), mailTask)
                .pollingInterval(Duration.ofSeconds(1))
                .threads(THREADS)
                .build();
    }

    @Bean
    OneTimeTask<String> mailTask(TaskMail mail) {
        return Tasks.oneTime(Mails.MAIL)
                .onFailure((done, next) -> next.reschedule(
                        done, done.getTimeDone().plus(waitAfter(done.getExecution().consecutiveFailures))))
                .execute((instance, context) -> {
                    Mailing mailing = Mailing.read(instance.getId());
                    Schools.within(mailing.school(), () -> mail.deliver(mailing));
                });
    }

    /** How long to wait after so many failures in a row. */
    static Duration waitAfter(int failures) {
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures, DOUBLED_ENOUGH));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
