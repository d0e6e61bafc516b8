package nl.stagerocs.contract.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.contract.messaging.AgreementFacts.Turn;
import nl.stagerocs.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services how an agreement goes. */
@Component
public class AgreementAnnouncements {

    private final Outbox outbox;

    AgreementAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void prepared(AgreementFacts of) {
        publish(
                of,
                new AgreementPrepared(
                        of.agreementId(),
                        of.placementId(),
                        of.studentId(),
                        of.supervisorId(),
                        of.trainerId(),
                        of.version(),
                        of.startsOn(),
                        of.endsOn(),
                        of.requiredMinutes(),
                        of.daysPerWeek()));
    }

    public void turn(AgreementFacts of, Turn turn) {
        publish(
                of,
                new AgreementReadyToSign(
                        of.agreementId(),
                        of.placementId(),
                        of.studentId(),
                        of.version(),
                        turn.party(),
                        turn.signerId(),
                        turn.order(),
                        of.signBy()));
    }

    public void signedByParty(AgreementFacts of, Turn turn, Instant at) {
        publish(
                of,
                new AgreementSignedByParty(
                        of.agreementId(),
                        of.placementId(),
                        of.studentId(),
                        of.version(),
                        turn.party(),
                        turn.signerId(),
                        at));
    }

    public void signed(AgreementFacts of, Instant at) {
        publish(
                of,
                new AgreementSigned(
                        of.agreementId(),
                        of.placementId(),
                        of.studentId(),
                        of.supervisorId(),
                        of.trainerId(),
                        of.version(),
                        of.startsOn(),
                        of.endsOn(),
                        of.requiredMinutes(),
                        of.daysPerWeek(),
                        of.documentHash(),
                        at));
    }

    public void questioned(AgreementFacts of, UUID by, String party) {
        publish(
                of,
                new AgreementQuestioned(
                        of.agreementId(), of.placementId(), of.studentId(), of.supervisorId(), by, party));
    }

    public void filed(AgreementFacts of, UUID by) {
        publish(of, new AgreementFiled(of.agreementId(), of.placementId(), by));
    }

    public void withdrawn(AgreementFacts of) {
        publish(of, new AgreementWithdrawn(of.agreementId(), of.placementId(), of.studentId()));
    }

    private void publish(AgreementFacts of, Record event) {
        outbox.publish(of.school(), of.agreementId(), event);
    }
}
