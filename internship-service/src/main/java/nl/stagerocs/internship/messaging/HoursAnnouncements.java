package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services how the internship and its hours go. */
@Component
public class HoursAnnouncements {

    private final Outbox outbox;

    HoursAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A week as events tell of it; minutes worked. */
    public record WeekFacts(Internship internship, UUID weekId, String week, int minutes) {}

    public void started(Internship internship) {
        outbox.publish(
                internship.schoolId(),
                internship.id(),
                new InternshipStarted(
                        internship.id(),
                        internship.studentId(),
                        internship.supervisorId(),
                        internship.trainerId(),
                        internship.startsOn(),
                        internship.endsOn()));
    }

    public void submitted(WeekFacts week) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursSubmitted(
                        week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes()));
    }

    public void approved(WeekFacts week) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursApproved(week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes()));
    }

    public void rejected(WeekFacts week, String reason) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursRejected(
                        week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes(), reason));
    }
}
