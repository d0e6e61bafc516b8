package nl.stagerocs.contract.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.contract.messaging.AgreementAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Something is wrong: a signer says so, the supervisor mends it in a new version. Also the end of it: filing. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AmendAgreement {

    private final Agreements agreements;
    private final AgreementRights rights;
    private final AgreementPapers papers;
    private final PrepareAgreement prepare;
    private final AgreementAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    AmendAgreement(
            Agreements agreements,
            AgreementRights rights,
            AgreementPapers papers,
            PrepareAgreement prepare,
            AgreementAnnouncements announcements,
            JdbcClient jdbc,
            Clock clock) {
        this.agreements = agreements;
        this.rights = rights;
        this.papers = papers;
        this.prepare = prepare;
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(UUID id, String text, Caller caller) {
        Agreement agreement = readable(id, caller);
        if (!rights.mayAsk(agreement, caller)) {
            throw Refusal.conflict("agreement-no-question");
        }
        String party = agreement.signers().stream()
                .filter(each -> each.personId().equals(caller.personId()))
                .map(each -> each.party().name())
                .findFirst()
                .orElseThrow();
        jdbc.sql(
                        "insert into questions (id, agreement_id, school_id, party, person_id, text, asked_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        id,
                        agreement.schoolId(),
                        party,
                        caller.personId(),
                        text,
                        Timestamp.from(clock.instant()))
                .update();
        announcements.questioned(AgreementRights.facts(agreement), caller.personId(), party);
    }

    void correct(UUID id, @Nullable String ifMatch, Terms terms, Caller supervisor) {
        Agreement agreement = agreements
                .findLockedById(id)
                .filter(each -> supervisor.personId().equals(each.supervisorId()))
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, agreement.version());
        agreement.correct(terms);
        papers.render(agreement);
        agreements.flush();
        jdbc.sql("update questions set answered_at = ? where agreement_id = ? and answered_at is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        prepare.announce(agreement);
    }

    void file(UUID id, Caller administration) {
        Agreement agreement = readable(id, administration);
        boolean before = agreement.isFiled();
        agreement.file(administration.personId(), clock.instant());
        agreements.flush();
        if (!before) {
            announcements.filed(AgreementRights.facts(agreement), administration.personId());
        }
    }

    private Agreement readable(UUID id, Caller caller) {
        return agreements
                .findLockedById(id)
                .filter(each -> rights.mayRead(each, caller))
                .orElseThrow(Refusal::notFound);
    }
}
