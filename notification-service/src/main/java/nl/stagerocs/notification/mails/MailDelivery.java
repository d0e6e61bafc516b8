package nl.stagerocs.notification.mails;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Delivers mails until the mail server has them: again after seconds at first, after an hour at most. */
@Configuration(proxyBeanMethods = false)
class MailDelivery {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final double LONGER = 1.8;

    @Bean
    OneTimeTask<String> mailTask(TaskMail mail) {
        return Tasks.oneTime(Mails.MAIL)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, LONGER))
                .execute((instance, context) -> {
                    String[] schoolAndTask = instance.getId().split("/");
                    Schools.within(schoolAndTask[0], () -> mail.deliver(schoolAndTask[1]));
                });
    }
}
