package nl.stagerocs.notification.messaging;

import java.util.UUID;
import nl.stagerocs.notification.people.People;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contract: whose turn it is to sign, who must look at a question, who files. */
@Configuration(proxyBeanMethods = false)
class ContractTasks {

    private final Tasks tasks;
    private final People people;

    ContractTasks(Tasks tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    record Agreement(UUID agreementId, UUID placementId, UUID studentId) {}

    record Turn(UUID agreementId, UUID placementId, UUID studentId, UUID signerId) {}

    record Question(UUID agreementId, UUID placementId, UUID studentId, UUID supervisorId) {}

    record Filed(UUID agreementId) {}

    @Bean
    Subscription agreements() {
        return Subscription.to("contract.agreements")
                .on("nl.stagerocs.contract.AgreementPrepared.v1", Agreement.class, this::prepared)
                .on("nl.stagerocs.contract.AgreementReadyToSign.v1", Turn.class, this::turn)
                .on("nl.stagerocs.contract.AgreementSignedByParty.v1", Turn.class, this::signedByParty)
                .on("nl.stagerocs.contract.AgreementQuestioned.v1", Question.class, this::questioned)
                .on("nl.stagerocs.contract.AgreementSigned.v1", Agreement.class, this::signed)
                .on("nl.stagerocs.contract.AgreementFiled.v1", Filed.class, this::filed);
    }

    private void prepared(Agreement event, EventHeader header) {
        tasks.close(TaskKind.SIGN, event.agreementId(), null, header.time());
        tasks.close(TaskKind.AGREEMENT_QUESTION, event.agreementId(), null, header.time());
    }

    private void turn(Turn event, EventHeader header) {
        open(event.signerId(), TaskKind.SIGN, event.agreementId(), event.placementId(), event.studentId(), header);
    }

    private void signedByParty(Turn event, EventHeader header) {
        tasks.close(TaskKind.SIGN, event.agreementId(), event.signerId(), header.time());
    }

    private void questioned(Question event, EventHeader header) {
        open(
                event.supervisorId(),
                TaskKind.AGREEMENT_QUESTION,
                event.agreementId(),
                event.placementId(),
                event.studentId(),
                header);
    }

    private void signed(Agreement event, EventHeader header) {
        tasks.close(TaskKind.AGREEMENT_QUESTION, event.agreementId(), null, header.time());
        people.administration()
                .forEach(person -> open(
                        person,
                        TaskKind.FILE_AGREEMENT,
                        event.agreementId(),
                        event.placementId(),
                        event.studentId(),
                        header));
    }

    private void filed(Filed event, EventHeader header) {
        tasks.close(TaskKind.FILE_AGREEMENT, event.agreementId(), null, header.time());
    }

    private void open(UUID person, TaskKind kind, UUID agreement, UUID placement, UUID student, EventHeader header) {
        String resource = kind == TaskKind.SIGN ? "contract/agreements/" + agreement : null;
        tasks.open(
                header.school(),
                new NewTask(
                        person, kind, agreement, "/overeenkomsten/" + agreement, resource, student, null, placement),
                header.time());
    }
}
