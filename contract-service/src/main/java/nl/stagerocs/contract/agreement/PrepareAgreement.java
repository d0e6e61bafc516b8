package nl.stagerocs.contract.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stagerocs.contract.messaging.AgreementAnnouncements;
import nl.stagerocs.contract.messaging.AgreementFacts;
import nl.stagerocs.contract.people.People;
import nl.stagerocs.contract.people.People.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agreement ready to sign as soon as a placement is approved. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PrepareAgreement {

    private final Agreements agreements;
    private final People people;
    private final AgreementPapers papers;
    private final AgreementAnnouncements announcements;
    private final Clock clock;

    PrepareAgreement(
            Agreements agreements,
            People people,
            AgreementPapers papers,
            AgreementAnnouncements announcements,
            Clock clock) {
        this.agreements = agreements;
        this.people = people;
        this.papers = papers;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Prepares it from what is known; a placement has one agreement. */
    void of(String school, Placed placed) {
        if (agreements.findByPlacementId(placed.placementId()).isEmpty()) {
            var agreement = new Agreement(school, placed, signers(school, placed));
            papers.render(agreement);
            agreements.saveAndFlush(agreement);
            announce(agreement);
        }
    }

    /** The school sets another last day: who has the turn is told, unless everybody has signed. */
    void move(DeadlineMoved moved) {
        agreements
                .findLockedByPlacementId(moved.placementId())
                .filter(agreement -> agreement.signBy(moved.agreementBy()))
                .ifPresent(agreement -> announceTurn(AgreementRights.facts(agreement), agreement));
    }

    /** The placement ended before its time: what is not signed by everybody yet is not signed any more. */
    void end(Ended ended) {
        agreements
                .findLockedByPlacementId(ended.placementId())
                .filter(agreement -> agreement.end(ended.endedOn()))
                .filter(Agreement::isWithdrawn)
                .ifPresent(agreement -> announcements.withdrawn(AgreementRights.facts(agreement)));
    }

    /** A version stands: says so, and whose turn it is. */
    void announce(Agreement agreement) {
        var facts = AgreementRights.facts(agreement);
        announcements.prepared(facts);
        announceTurn(facts, agreement);
    }

    private void announceTurn(AgreementFacts facts, Agreement agreement) {
        agreement.next().ifPresent(next -> announcements.turn(facts, AgreementRights.turn(agreement, next)));
    }

    /** The company first, then the student, a minor's guardian (BW 1:234), and the school last. */
    private List<Signer> signers(String school, Placed placed) {
        Person student = people.get(placed.studentId());
        Person trainer = people.get(placed.trainerId());
        Person signatory = people.signatory();
        List<Signer> signers = new ArrayList<>();
        signers.add(new Signer(school, Party.TRAINER, trainer.id(), trainer.name()));
        signers.add(new Signer(school, Party.STUDENT, student.id(), student.name()));
        if (student.isMinorOn(LocalDate.now(clock)) && student.guardianId() != null && student.guardianName() != null) {
            signers.add(new Signer(school, Party.GUARDIAN, student.guardianId(), student.guardianName()));
        }
        signers.add(new Signer(school, Party.SCHOOL, signatory.id(), signatory.name()));
        return signers;
    }
}
