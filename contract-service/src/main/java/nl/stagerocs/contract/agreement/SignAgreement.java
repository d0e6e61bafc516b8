package nl.stagerocs.contract.agreement;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.contract.messaging.AgreementAnnouncements;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signing: what somebody has read, in turn, once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SignAgreement {

    private final Agreements agreements;
    private final AgreementRights rights;
    private final AgreementPapers papers;
    private final AgreementAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final Clock clock;

    SignAgreement(
            Agreements agreements,
            AgreementRights rights,
            AgreementPapers papers,
            AgreementAnnouncements announcements,
            UsedLinks usedLinks,
            Clock clock) {
        this.agreements = agreements;
        this.rights = rights;
        this.papers = papers;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.clock = clock;
    }

    void sign(UUID id, String hash, Caller caller) {
        Agreement agreement = agreements
                .findLockedById(id)
                .filter(each -> rights.mayRead(each, caller))
                .orElseThrow(Refusal::notFound);
        usedLinks.use(caller);
        var signer = agreement.sign(rights.hand(agreement, caller), hash, clock.instant());
        if (agreement.isSigned()) {
            papers.seal(agreement);
        }
        agreements.flush();
        var facts = AgreementRights.facts(agreement);
        announcements.signedByParty(facts, AgreementRights.turn(agreement, signer), clock.instant());
        agreement
                .next()
                .ifPresentOrElse(
                        next -> announcements.turn(facts, AgreementRights.turn(agreement, next)),
                        () -> announcements.signed(facts, clock.instant()));
    }
}
