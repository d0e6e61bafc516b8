package nl.stagerocs.notification.messaging;

import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evaluatie: who has to advise, decide, hand in again or rate. */
@Configuration(proxyBeanMethods = false)
class EvaluationTasks {

    private final Tasks tasks;

    EvaluationTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    record Evaluation(UUID evaluationId, UUID studentId, UUID supervisorId, UUID trainerId) {}

    record Assessed(UUID evaluationId, UUID studentId, boolean completed) {}

    record Rated(UUID evaluationId, UUID studentId) {}

    @Bean
    Subscription reports() {
        return Subscription.to("evaluation.reports")
                .on("nl.stagerocs.evaluation.FinalReportSubmitted.v1", Evaluation.class, this::handedIn)
                .on("nl.stagerocs.evaluation.FinalReportAssessed.v1", Evaluation.class, this::advised);
    }

    @Bean
    Subscription assessments() {
        return Subscription.to("evaluation.assessments")
                .on("nl.stagerocs.evaluation.StudentAssessed.v1", Assessed.class, this::assessed);
    }

    @Bean
    Subscription ratings() {
        return Subscription.to("evaluation.ratings")
                .on("nl.stagerocs.evaluation.CompanyRated.v1", Rated.class, this::rated);
    }

    private void handedIn(Evaluation event, EventHeader header) {
        tasks.close(header, TaskKind.REPORT_RETURNED, event.evaluationId(), null);
        open(event.trainerId(), "TRAINER", TaskKind.ADVICE, event.evaluationId(), event.studentId(), header);
    }

    private void advised(Evaluation event, EventHeader header) {
        tasks.close(header, TaskKind.ADVICE, event.evaluationId(), null);
        open(event.supervisorId(), "STAFF", TaskKind.DECISION, event.evaluationId(), event.studentId(), header);
    }

    private void assessed(Assessed event, EventHeader header) {
        tasks.close(header, TaskKind.DECISION, event.evaluationId(), null);
        TaskKind next = event.completed() ? TaskKind.RATING : TaskKind.REPORT_RETURNED;
        open(event.studentId(), "STUDENT", next, event.evaluationId(), event.studentId(), header);
    }

    private void rated(Rated event, EventHeader header) {
        tasks.close(header, TaskKind.RATING, event.evaluationId(), null);
    }

    private void open(UUID person, String as, TaskKind kind, UUID evaluation, UUID student, EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        person,
                        as,
                        kind,
                        evaluation,
                        "/evaluaties/" + evaluation,
                        "evaluation/evaluations/" + evaluation,
                        About.placement(student, evaluation, null)));
    }
}
