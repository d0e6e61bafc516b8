package nl.stagerocs.internship.messaging;

import java.util.UUID;
import nl.stagerocs.internship.internships.Agreed;
import nl.stagerocs.internship.internships.Internships;
import nl.stagerocs.internship.internships.Placed;
import nl.stagerocs.internship.journeys.Progress;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears how far each student is, from all services of the chain. */
@Configuration(proxyBeanMethods = false)
class JourneySubscriptions {

    private final Progress progress;
    private final Internships internships;

    JourneySubscriptions(Progress progress, Internships internships) {
        this.progress = progress;
        this.internships = internships;
    }

    record Application(UUID applicationId, UUID studentId) {}

    record Placement(UUID placementId, UUID studentId) {}

    record Turn(UUID agreementId, UUID placementId, UUID studentId, UUID signerId) {}

    record Evaluation(UUID internshipId, UUID studentId) {}

    record Assessed(UUID internshipId, UUID studentId, String result, boolean completed) {}

    @Bean
    Subscription applications() {
        return Subscription.to("matching.applications")
                .on(
                        "nl.stagerocs.matching.ApplicationSubmitted.v1",
                        Application.class,
                        (e, h) -> application(e, h, true))
                .on(
                        "nl.stagerocs.matching.ApplicationAccepted.v1",
                        Application.class,
                        (e, h) -> application(e, h, false))
                .on(
                        "nl.stagerocs.matching.ApplicationRejected.v1",
                        Application.class,
                        (e, h) -> application(e, h, false))
                .on(
                        "nl.stagerocs.matching.ApplicationWithdrawn.v1",
                        Application.class,
                        (e, h) -> application(e, h, false));
    }

    @Bean
    Subscription placements() {
        return Subscription.to("matching.placements")
                .on(
                        "nl.stagerocs.matching.PlacementProposed.v1",
                        Placement.class,
                        (e, h) -> placement(e, h, "PROPOSED"))
                .on(
                        "nl.stagerocs.matching.PlacementRejected.v1",
                        Placement.class,
                        (e, h) -> placement(e, h, "REJECTED"))
                .on("nl.stagerocs.matching.PlacementApproved.v1", Placed.class, this::approved);
    }

    @Bean
    Subscription agreements() {
        return Subscription.to("contract.agreements")
                .on("nl.stagerocs.contract.AgreementReadyToSign.v1", Turn.class, this::turn)
                .on("nl.stagerocs.contract.AgreementSigned.v1", Agreed.class, this::signed);
    }

    @Bean
    Subscription reports() {
        return Subscription.to("evaluation.reports")
                .on(
                        "nl.stagerocs.evaluation.FinalReportSubmitted.v1",
                        Evaluation.class,
                        (e, h) -> report(e, h, "SUBMITTED"))
                .on(
                        "nl.stagerocs.evaluation.FinalReportAssessed.v1",
                        Evaluation.class,
                        (e, h) -> report(e, h, "ADVISED"));
    }

    @Bean
    Subscription assessments() {
        return Subscription.to("evaluation.assessments")
                .on("nl.stagerocs.evaluation.StudentAssessed.v1", Assessed.class, this::assessed);
    }

    @Bean
    Subscription ratings() {
        return Subscription.to("evaluation.ratings")
                .on("nl.stagerocs.evaluation.CompanyRated.v1", Evaluation.class, this::rated);
    }

    private void application(Application event, EventHeader header, boolean open) {
        progress.application(header.school(), event.applicationId(), event.studentId(), open);
    }

    private void placement(Placement event, EventHeader header, String state) {
        progress.of(header, event.placementId(), event.studentId()).set("placement", state);
    }

    private void approved(Placed event, EventHeader header) {
        internships.plan(header.school(), event);
        progress.of(header, event.placementId(), event.studentId()).set("placement", "APPROVED");
    }

    private void turn(Turn event, EventHeader header) {
        progress.of(header, event.placementId(), event.studentId())
                .set("agreement_id", event.agreementId())
                .set("agreement", "SIGNING")
                .set("next_signer", event.signerId());
    }

    private void signed(Agreed event, EventHeader header) {
        internships.agree(event);
        progress.of(header, event.placementId(), event.studentId())
                .set("agreement_id", event.agreementId())
                .set("agreement", "SIGNED");
    }

    private void report(Evaluation event, EventHeader header, String state) {
        progress.of(header, event.internshipId(), event.studentId()).set("report", state);
    }

    private void assessed(Assessed event, EventHeader header) {
        progress.of(header, event.internshipId(), event.studentId())
                .set("result", event.result())
                .set("completed", event.completed());
    }

    private void rated(Evaluation event, EventHeader header) {
        progress.of(header, event.internshipId(), event.studentId()).set("rated", true);
    }
}
