package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services which students a deadline is near for. */
@Component
public class DeadlineAnnouncements {

    private final Outbox outbox;

    DeadlineAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void near(String school, UUID student, String step, LocalDate due) {
        outbox.publish(school, student, new DeadlineNear(student, step, due));
    }

    public void met(String school, UUID student, String step) {
        outbox.publish(school, student, new DeadlineMet(student, step));
    }
}
