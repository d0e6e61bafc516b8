package nl.stagerocs.contract.agreement;

import java.util.UUID;
import nl.stagerocs.contract.agreement.SigningRules.Hand;
import nl.stagerocs.contract.messaging.AgreementFacts;
import nl.stagerocs.contract.people.People;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.stereotype.Component;

/** Who may do what with an agreement. */
@Component
class AgreementRights {

    private final People people;

    AgreementRights(People people) {
        this.people = people;
    }

    /** Those whom it concerns, whoever must sign it, and the offices of the school. */
    boolean mayRead(Agreement agreement, Caller caller) {
        UUID me = caller.personId();
        return caller.is(Role.ADMINISTRATION)
                || caller.is(Role.COORDINATOR)
                || me.equals(agreement.studentId())
                || me.equals(agreement.supervisorId())
                || me.equals(agreement.trainerId())
                || agreement.signers().stream().anyMatch(each -> each.personId().equals(me));
    }

    /** Whether it is the caller's turn. */
    boolean maySign(Agreement agreement, Caller caller) {
        Hand hand = hand(agreement, caller);
        return agreement.next().map(next -> SigningRules.isHandOf(next, hand)).orElse(false);
    }

    /** Whether the caller is one of those who sign, as long as anybody has to. */
    boolean mayAsk(Agreement agreement, Caller caller) {
        return agreement.next().isPresent()
                && agreement.signers().stream().anyMatch(each -> each.personId().equals(caller.personId()));
    }

    boolean mayCorrect(Agreement agreement, Caller caller) {
        return agreement.next().isPresent() && caller.personId().equals(agreement.supervisorId());
    }

    Hand hand(Agreement agreement, Caller caller) {
        boolean mandated = caller.link() == null && people.isMandated(caller.personId());
        String name = agreement.signers().stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .map(Signer::name)
                .findFirst()
                .orElseGet(() -> people.nameOf(caller.personId()));
        return new Hand(
                caller.personId(), name, mandated, caller.link() == null ? Signer.How.SESSION : Signer.How.LINK);
    }

    static AgreementFacts facts(Agreement of) {
        Terms terms = of.terms();
        return new AgreementFacts(
                of.schoolId(),
                of.id(),
                of.placementId(),
                of.studentId(),
                of.supervisorId(),
                of.trainerId(),
                of.sheet(),
                terms.startsOn(),
                terms.endsOn(),
                terms.requiredMinutes(),
                terms.daysPerWeek(),
                of.signBy(),
                of.documentHash());
    }

    static AgreementFacts.Turn turn(Agreement agreement, Signer signer) {
        return new AgreementFacts.Turn(signer.party().name(), signer.personId(), agreement.order(signer));
    }
}
