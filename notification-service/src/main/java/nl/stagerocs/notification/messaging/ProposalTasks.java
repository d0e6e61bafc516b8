package nl.stagerocs.notification.messaging;

import java.util.UUID;
import nl.stagerocs.notification.messaging.Subjects.Place;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Own places: who has to decide on one, or to answer a question about it. */
@Configuration(proxyBeanMethods = false)
class ProposalTasks {

    private final Tasks tasks;
    private final Subjects subjects;

    ProposalTasks(Tasks tasks, Subjects subjects) {
        this.tasks = tasks;
        this.subjects = subjects;
    }

    record Proposed(UUID proposalId, UUID studentId, UUID supervisorId, String companyName, String placeTitle) {}

    record Answer(
            UUID proposalId,
            UUID studentId,
            @Nullable String question,
            @Nullable String reason) {}

    @Bean
    Subscription proposals() {
        return Subscription.to("matching.proposals")
                .on("nl.stagerocs.matching.OwnPlaceProposed.v1", Proposed.class, this::proposed)
                .on("nl.stagerocs.matching.OwnPlaceQuestioned.v1", Answer.class, this::questioned)
                .on("nl.stagerocs.matching.OwnPlaceApproved.v1", Answer.class, this::decided)
                .on("nl.stagerocs.matching.OwnPlaceRejected.v1", Answer.class, this::rejected)
                .on("nl.stagerocs.matching.OwnPlaceWithdrawn.v1", Answer.class, this::decided);
    }

    /** What is not a place yet is kept under the proposal's id. */
    private void proposed(Proposed event, EventHeader header) {
        subjects.keep(header.school(), new Place(event.proposalId(), event.placeTitle(), event.companyName()));
        close(event.proposalId(), header);
        tasks.closeOfStudent(header, TaskKind.OWN_PLACE_REJECTED, event.studentId());
        open(event.supervisorId(), "STAFF", TaskKind.OWN_PLACE, event.proposalId(), event.studentId(), null, header);
    }

    private void questioned(Answer event, EventHeader header) {
        close(event.proposalId(), header);
        tellStudent(event, TaskKind.OWN_PLACE_QUESTION, event.question(), header);
    }

    private void rejected(Answer event, EventHeader header) {
        close(event.proposalId(), header);
        tellStudent(event, TaskKind.OWN_PLACE_REJECTED, event.reason(), header);
    }

    private void decided(Answer event, EventHeader header) {
        close(event.proposalId(), header);
    }

    private void close(UUID proposal, EventHeader header) {
        tasks.close(header, TaskKind.OWN_PLACE, proposal, null);
        tasks.close(header, TaskKind.OWN_PLACE_QUESTION, proposal, null);
    }

    private void tellStudent(Answer event, TaskKind kind, @Nullable String remark, EventHeader header) {
        open(event.studentId(), "STUDENT", kind, event.proposalId(), event.studentId(), remark, header);
    }

    private void open(
            UUID person,
            String as,
            TaskKind kind,
            UUID proposal,
            UUID student,
            @Nullable String remark,
            EventHeader header) {
        tasks.open(
                header,
                new NewTask(
                        person,
                        as,
                        kind,
                        proposal,
                        "/eigen-plekken/" + proposal,
                        null,
                        About.place(student, proposal, remark)));
    }
}
