package nl.stagerocs.notification.mails;

import java.time.Duration;
import java.time.LocalDate;
import nl.stagerocs.notification.people.People.Addressee;
import org.jspecify.annotations.Nullable;

/** Whether a mail may go now. */
final class DeliveryRules {

    /** After this a mail goes without the names that it still lacks: better plain than too late. */
    static final Duration PATIENCE_FOR_NAMES = Duration.ofMinutes(15);

    private DeliveryRules() {}

    enum Verdict {
        SEND,
        WAIT,
        DROP
    }

    /** Whether to remind of a day: once, while it is ahead and still the day, and not when the first mail has yet to tell it. */
    static boolean isReminder(TaskFacts task, LocalDate due, LocalDate today) {
        return task.mailed() && due.equals(task.due()) && !due.equals(task.remindedFor()) && !due.isBefore(today);
    }

    /** @param age since the task was opened */
    static Verdict on(TaskFacts task, @Nullable Addressee to, Duration age) {
        if (task.closed() || to != null && to.gone()) {
            return Verdict.DROP;
        }
        boolean canBeWritten = to != null && (task.isRecognisable() || age.compareTo(PATIENCE_FOR_NAMES) > 0);
        return canBeWritten ? Verdict.SEND : Verdict.WAIT;
    }
}
