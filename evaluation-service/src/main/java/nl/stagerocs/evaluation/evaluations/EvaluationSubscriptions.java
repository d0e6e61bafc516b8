package nl.stagerocs.evaluation.evaluations;

import java.util.UUID;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.NotYet;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which internships there will be, which have begun, which end before their time, and who guides whom. */
@Configuration(proxyBeanMethods = false)
class EvaluationSubscriptions {

    private final Evaluations evaluations;

    EvaluationSubscriptions(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    record Begun(UUID internshipId) {}

    record Ended(UUID placementId) {}

    record Assigned(UUID studentId, UUID supervisorId) {}

    @Bean
    Subscription placements() {
        return Subscription.to("matching.placements")
                .on("nl.stagerocs.matching.PlacementApproved.v1", Placed.class, this::placed)
                .on("nl.stagerocs.matching.PlacementEnded.v1", Ended.class, this::ended);
    }

    @Bean
    Subscription internships() {
        return Subscription.to("internship.internships")
                .on("nl.stagerocs.internship.InternshipStarted.v1", Begun.class, this::begun);
    }

    @Bean
    Subscription supervision() {
        return Subscription.to("matching.supervision")
                .on("nl.stagerocs.matching.SupervisorAssigned.v1", Assigned.class, this::assigned);
    }

    private void placed(Placed event, EventHeader header) {
        if (!evaluations.existsById(event.placementId())) {
            evaluations.save(new Evaluation(header.school(), event));
        }
    }

    private void ended(Ended event, EventHeader header) {
        evaluations.findLockedById(event.placementId()).ifPresent(Evaluation::end);
    }

    private void begun(Begun event, EventHeader header) {
        evaluations
                .findLockedById(event.internshipId())
                .orElseThrow(() -> new NotYet("The placement has not been heard of"))
                .start();
    }

    private void assigned(Assigned event, EventHeader header) {
        evaluations.findByStudentId(event.studentId()).forEach(each -> each.guideBy(event.supervisorId()));
    }
}
