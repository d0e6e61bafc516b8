package nl.stagerocs.internship.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.stagerocs.internship.internships.Agreed;
import nl.stagerocs.internship.internships.Internships;
import nl.stagerocs.internship.internships.Placed;
import nl.stagerocs.internship.journeys.Fact;
import nl.stagerocs.internship.journeys.GroupPlans;
import nl.stagerocs.internship.journeys.Progress;
import nl.stagerocs.internship.journeys.Progress.About;
import nl.stagerocs.internship.journeys.Progress.Turn;
import nl.stagerocs.internship.people.Supervision;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears how far each student is, from all services of the chain. */
@Configuration(proxyBeanMethods = false)
class JourneySubscriptions {

    private final Progress progress;
    private final Internships internships;
    private final Supervision supervision;
    private final GroupPlans plans;

    JourneySubscriptions(Progress progress, Internships internships, Supervision supervision, GroupPlans plans) {
        this.progress = progress;
        this.internships = internships;
        this.supervision = supervision;
        this.plans = plans;
    }

    record Application(UUID applicationId, UUID studentId) {}

    record Answered(
            UUID applicationId, UUID studentId, @Nullable Instant endsAt) {}

    record Accepted(UUID applicationId, UUID studentId, UUID placementId) {}

    record Rejected(UUID placementId, UUID studentId) {}

    record Ended(UUID placementId, UUID studentId, LocalDate endedOn) {}

    record Agreement(UUID agreementId, UUID placementId, UUID studentId) {}

    record Asked(UUID agreementId, UUID placementId, UUID studentId, int version, UUID signerId, int order) {}

    record Signature(UUID agreementId, UUID placementId, UUID studentId, int version, UUID signerId) {}

    record Evaluation(UUID internshipId, UUID studentId) {}

    record Assessed(UUID internshipId, UUID studentId, String result, boolean completed) {}

    @Bean
    Subscription groups() {
        return Subscription.to("matching.groups")
                .on(
                        "nl.stagerocs.matching.GroupPlanned.v1",
                        GroupPlans.Plan.class,
                        (event, header) -> plans.keep(header.school(), event, header.time()));
    }

    @Bean
    Subscription applications() {
        return Subscription.to("matching.applications")
                .on("nl.stagerocs.matching.ApplicationSubmitted.v1", Application.class, this::applied)
                .on("nl.stagerocs.matching.ApplicationInvited.v1", Application.class, this::invited)
                .on("nl.stagerocs.matching.InvitationAnswered.v1", Answered.class, this::answered)
                .on("nl.stagerocs.matching.ApplicationAccepted.v1", Accepted.class, this::accepted)
                .on("nl.stagerocs.matching.ApplicationRejected.v1", Application.class, this::closed)
                .on("nl.stagerocs.matching.ApplicationExpired.v1", Application.class, this::closed)
                .on("nl.stagerocs.matching.ApplicationWithdrawn.v1", Application.class, this::closed);
    }

    @Bean
    Subscription placements() {
        return Subscription.to("matching.placements")
                .on("nl.stagerocs.matching.PlacementProposed.v1", Placed.class, this::proposed)
                .on("nl.stagerocs.matching.PlacementApproved.v1", Placed.class, this::approved)
                .on("nl.stagerocs.matching.PlacementRejected.v1", Rejected.class, this::rejected)
                .on("nl.stagerocs.matching.PlacementEnded.v1", Ended.class, this::ended);
    }

    @Bean
    Subscription agreements() {
        return Subscription.to("contract.agreements")
                .on("nl.stagerocs.contract.AgreementPrepared.v1", Agreement.class, agreement(Fact.PREPARED))
                .on("nl.stagerocs.contract.AgreementQuestioned.v1", Agreement.class, agreement(Fact.QUESTIONED))
                .on("nl.stagerocs.contract.AgreementReadyToSign.v1", Asked.class, this::asked)
                .on("nl.stagerocs.contract.AgreementSignedByParty.v1", Signature.class, this::signature)
                .on("nl.stagerocs.contract.AgreementSigned.v1", Agreed.class, this::signed);
    }

    @Bean
    Subscription reports() {
        return Subscription.to("evaluation.reports")
                .on("nl.stagerocs.evaluation.FinalReportSubmitted.v1", Evaluation.class, evaluation(Fact.REPORTED))
                .on("nl.stagerocs.evaluation.FinalReportAssessed.v1", Evaluation.class, evaluation(Fact.ADVISED));
    }

    @Bean
    Subscription assessments() {
        return Subscription.to("evaluation.assessments")
                .on("nl.stagerocs.evaluation.StudentAssessed.v1", Assessed.class, this::assessed)
                .on("nl.stagerocs.evaluation.InternshipCompleted.v1", Evaluation.class, evaluation(Fact.COMPLETED));
    }

    @Bean
    Subscription ratings() {
        return Subscription.to("evaluation.ratings")
                .on("nl.stagerocs.evaluation.CompanyRated.v1", Evaluation.class, evaluation(Fact.RATED));
    }

    private void applied(Application event, EventHeader header) {
        progress.applied(header.school(), event.applicationId(), event.studentId(), header.time());
    }

    private void invited(Application event, EventHeader header) {
        progress.invited(header.school(), event.applicationId(), event.studentId(), header.time());
    }

    private void answered(Answered event, EventHeader header) {
        progress.answered(header.school(), event.applicationId(), event.studentId(), header.time(), event.endsAt());
    }

    private void closed(Application event, EventHeader header) {
        progress.closed(header.school(), event.applicationId(), event.studentId(), header.time());
    }

    /** An acceptance proposes a placement, also before that is heard of by itself. */
    private void accepted(Accepted event, EventHeader header) {
        progress.closed(header.school(), event.applicationId(), event.studentId(), header.time());
        progress.tell(about(header, event.placementId(), event.studentId()), Fact.PROPOSED);
    }

    private void proposed(Placed event, EventHeader header) {
        internships.propose(header, event);
        progress.tell(about(header, event.placementId(), event.studentId()), Fact.PROPOSED);
        supervision.guide(header.school(), event.studentId(), event.supervisorId(), header.time());
    }

    private void approved(Placed event, EventHeader header) {
        internships.approve(header, event);
        progress.tell(about(header, event.placementId(), event.studentId()), Fact.APPROVED);
        supervision.guide(header.school(), event.studentId(), event.supervisorId(), header.time());
    }

    private void rejected(Rejected event, EventHeader header) {
        internships.reject(header, event.placementId());
        progress.tell(about(header, event.placementId(), event.studentId()), Fact.REJECTED);
    }

    private void ended(Ended event, EventHeader header) {
        internships.end(event.placementId(), event.endedOn());
        progress.end(about(header, event.placementId(), event.studentId()), event.endedOn());
    }

    private void asked(Asked event, EventHeader header) {
        progress.ask(
                about(header, event.placementId(), event.studentId()),
                event.agreementId(),
                new Turn(event.version(), event.order(), event.signerId()));
    }

    private void signature(Signature event, EventHeader header) {
        if (event.signerId().equals(event.studentId())) {
            progress.sign(about(header, event.placementId(), event.studentId()), event.agreementId(), event.version());
        }
    }

    private void signed(Agreed event, EventHeader header) {
        internships.agree(header, event);
        progress.tell(about(header, event.placementId(), event.studentId()), Fact.SIGNED, event.agreementId());
    }

    private void assessed(Assessed event, EventHeader header) {
        About about = about(header, event.internshipId(), event.studentId());
        progress.assess(about, event.result());
        if (event.completed()) {
            progress.tell(about, Fact.COMPLETED);
        }
    }

    private BiConsumer<Agreement, EventHeader> agreement(Fact fact) {
        return (event, header) ->
                progress.tell(about(header, event.placementId(), event.studentId()), fact, event.agreementId());
    }

    private BiConsumer<Evaluation, EventHeader> evaluation(Fact fact) {
        return (event, header) -> progress.tell(about(header, event.internshipId(), event.studentId()), fact);
    }

    private static About about(EventHeader header, UUID placement, UUID student) {
        return new About(header.school(), placement, student, header.time());
    }
}
