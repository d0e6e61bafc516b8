package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.events.Outbox.Told;
import org.springframework.stereotype.Component;

/** Tells the other services which students a deadline is near for. */
@Component
public class DeadlineAnnouncements {

    private final Outbox outbox;

    DeadlineAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Somebody to remind of a step, WISHES or PLACE. */
    public record Reminder(UUID studentId, String step, LocalDate due) {}

    public void near(String school, List<Reminder> reminders) {
        outbox.publishAll(
                school,
                reminders.stream()
                        .map(each ->
                                new Told(each.studentId(), new DeadlineNear(each.studentId(), each.step(), each.due())))
                        .toList());
    }

    public void met(String school, List<UUID> students, String step) {
        outbox.publishAll(
                school,
                students.stream()
                        .map(each -> new Told(each, new DeadlineMet(each, step)))
                        .toList());
    }
}
