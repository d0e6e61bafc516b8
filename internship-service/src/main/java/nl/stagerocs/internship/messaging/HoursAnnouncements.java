package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.people.Supervision;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services how the internship and its hours go. */
@Component
public class HoursAnnouncements {

    private final Outbox outbox;
    private final Supervision supervision;

    HoursAnnouncements(Outbox outbox, Supervision supervision) {
        this.outbox = outbox;
        this.supervision = supervision;
    }

    /** A week as events tell of it; minutes worked. */
    public record WeekFacts(Internship internship, UUID weekId, String week, int minutes) {}

    /** The first day has been logged. */
    public void started(Internship internship) {
        outbox.publish(
                internship.schoolId(),
                internship.id(),
                new InternshipStarted(
                        internship.id(),
                        internship.studentId(),
                        supervision.of(internship.studentId()).orElseThrow(),
                        internship.trainerId(),
                        internship.startsOn(),
                        internship.endsOn()));
    }

    /** The week is the trainer's to decide on. */
    public void submitted(WeekFacts week) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursSubmitted(
                        week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes()));
    }

    /** The trainer agrees with the week. */
    public void approved(WeekFacts week) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursApproved(week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes()));
    }

    /** The trainer has sent the week back. */
    public void rejected(WeekFacts week, String reason) {
        Internship of = week.internship();
        outbox.publish(
                of.schoolId(),
                week.weekId(),
                new HoursRejected(
                        week.weekId(), of.id(), of.studentId(), of.trainerId(), week.week(), week.minutes(), reason));
    }
}
