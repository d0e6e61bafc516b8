package nl.stagerocs.notification.mails;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Queues the mail of a task in the transaction that opens it. */
@Component
public class Mails {

    static final TaskDescriptor<String> MAIL = TaskDescriptor.of("mail", String.class);

    private final SchedulerClient scheduler;
    private final Clock clock;

    Mails(SchedulerClient scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Sends the mail of a task, now or as soon as it can be delivered. */
    public void send(String school, UUID task) {
        scheduler.scheduleIfNotExists(MAIL.instance(school + "/" + task).scheduledTo(clock.instant()));
    }
}
