package nl.stagerocs.notification.mails;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Queues the mails of a task in the transaction that opens it: the first at once, the reminder for the morning when its day has come near. */
@Component
public class Mails {

    static final TaskDescriptor<String> MAIL = TaskDescriptor.of("mail", String.class);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final SchedulerClient scheduler;
    private final Clock clock;
    private final Period before;

    Mails(SchedulerClient scheduler, Clock clock, @Value("${notification.remind-before}") Period before) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.before = before;
    }

    /** Sends the mail of a task after so long, or as soon as it can be delivered then. */
    public void send(String school, UUID task, Duration wait) {
        queue(new Mailing(school, task, null), clock.instant().plus(wait));
    }

    /** Sends it once more before the last day, if the task is open then. When that day is near by now, the first mail has told it. */
    public void remind(String school, UUID task, LocalDate due) {
        LocalDate near = due.minus(before);
        if (LocalDate.now(clock).isBefore(near)) {
            queue(
                    new Mailing(school, task, due),
                    near.atTime(MORNING).atZone(clock.getZone()).toInstant());
        }
    }

    private void queue(Mailing mailing, Instant at) {
        scheduler.scheduleIfNotExists(MAIL.instance(mailing.name()).scheduledTo(at));
    }
}
