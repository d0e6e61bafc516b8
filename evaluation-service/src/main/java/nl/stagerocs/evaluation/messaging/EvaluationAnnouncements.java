package nl.stagerocs.evaluation.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services how an internship ends. */
@Component
public class EvaluationAnnouncements {

    private final Outbox outbox;

    EvaluationAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What events tell of an evaluation; its id is that of the internship. */
    public record Facts(
            String school, UUID id, UUID studentId, UUID supervisorId, UUID trainerId, UUID companyId, UUID placeId) {}

    public void handedIn(Facts of) {
        outbox.publish(
                of.school(),
                of.id(),
                new FinalReportSubmitted(of.id(), of.id(), of.studentId(), of.supervisorId(), of.trainerId()));
    }

    public void advised(Facts of) {
        outbox.publish(
                of.school(),
                of.id(),
                new FinalReportAssessed(of.id(), of.id(), of.studentId(), of.supervisorId(), of.trainerId()));
    }

    public void decided(Facts of, String result, boolean completed) {
        outbox.publish(
                of.school(),
                of.id(),
                new StudentAssessed(
                        of.id(), of.id(), of.studentId(), of.supervisorId(), of.trainerId(), result, completed));
        if (completed) {
            outbox.publish(of.school(), of.id(), new InternshipCompleted(of.id(), of.id(), of.studentId()));
        }
    }

    /** There is one rating per evaluation, so it goes by the same id. */
    public void rated(Facts of, int stars) {
        outbox.publish(
                of.school(),
                of.id(),
                new CompanyRated(of.id(), of.id(), of.id(), of.studentId(), of.companyId(), of.placeId(), stars));
    }
}
