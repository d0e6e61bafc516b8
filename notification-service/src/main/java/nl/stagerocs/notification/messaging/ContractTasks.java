package nl.stagerocs.notification.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.notification.tasks.NewTask;
import nl.stagerocs.notification.tasks.NewTask.About;
import nl.stagerocs.notification.tasks.TaskKind;
import nl.stagerocs.notification.tasks.Tasks;
import nl.stagerocs.platform.events.EventHeader;
import nl.stagerocs.platform.events.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contract: whose turn it is to sign, who must look at a question, who files. */
@Configuration(proxyBeanMethods = false)
class ContractTasks {

    private final Tasks tasks;
    private final Filing filing;

    ContractTasks(Tasks tasks, Filing filing) {
        this.tasks = tasks;
        this.filing = filing;
    }

    record Agreement(UUID agreementId, UUID placementId, UUID studentId) {}

    record Turn(
            UUID agreementId,
            UUID placementId,
            UUID studentId,
            String party,
            UUID signerId,
            @Nullable LocalDate signBy) {}

    record Question(UUID agreementId, UUID placementId, UUID studentId, UUID supervisorId) {}

    record Filed(UUID agreementId) {}

    @Bean
    Subscription agreements() {
        return Subscription.to("contract.agreements")
                .on("nl.stagerocs.contract.AgreementPrepared.v1", Agreement.class, this::unasked)
                .on("nl.stagerocs.contract.AgreementReadyToSign.v1", Turn.class, this::turn)
                .on("nl.stagerocs.contract.AgreementSignedByParty.v1", Turn.class, this::signedByParty)
                .on("nl.stagerocs.contract.AgreementQuestioned.v1", Question.class, this::questioned)
                .on("nl.stagerocs.contract.AgreementSigned.v1", Agreement.class, this::signed)
                .on("nl.stagerocs.contract.AgreementFiled.v1", Filed.class, this::filed)
                .on("nl.stagerocs.contract.AgreementWithdrawn.v1", Agreement.class, this::unasked);
    }

    /** Nobody is asked any more, or only anew for another version. */
    private void unasked(Agreement event, EventHeader header) {
        tasks.close(header, TaskKind.SIGN, event.agreementId(), null);
        tasks.close(header, TaskKind.AGREEMENT_QUESTION, event.agreementId(), null);
    }

    private void turn(Turn event, EventHeader header) {
        String as = event.party().equals("SCHOOL") ? "STAFF" : event.party();
        var about =
                About.placement(event.studentId(), event.placementId(), null).by(event.signBy());
        tasks.open(header, task(event.signerId(), as, TaskKind.SIGN, event.agreementId(), about));
    }

    private void signedByParty(Turn event, EventHeader header) {
        tasks.close(header, TaskKind.SIGN, event.agreementId(), event.signerId());
        tasks.closeOfStudent(header, TaskKind.ALLOCATION_PLACED, event.studentId());
    }

    private void questioned(Question event, EventHeader header) {
        var about = About.placement(event.studentId(), event.placementId(), null);
        tasks.open(
                header, task(event.supervisorId(), "STAFF", TaskKind.AGREEMENT_QUESTION, event.agreementId(), about));
    }

    private void signed(Agreement event, EventHeader header) {
        tasks.close(header, TaskKind.AGREEMENT_QUESTION, event.agreementId(), null);
        filing.signed(header, event.agreementId(), About.placement(event.studentId(), event.placementId(), null));
    }

    private void filed(Filed event, EventHeader header) {
        filing.filed(header, event.agreementId());
    }

    static NewTask task(UUID person, String as, TaskKind kind, UUID agreement, About about) {
        String resource = kind == TaskKind.SIGN ? "contract/agreements/" + agreement : null;
        return new NewTask(person, as, kind, agreement, "/overeenkomsten/" + agreement, resource, about);
    }
}
