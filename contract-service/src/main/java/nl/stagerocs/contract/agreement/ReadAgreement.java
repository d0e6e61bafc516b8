package nl.stagerocs.contract.agreement;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.contract.agreement.AgreementView.May;
import nl.stagerocs.contract.agreement.AgreementView.Question;
import nl.stagerocs.contract.agreement.AgreementView.Sheet;
import nl.stagerocs.contract.agreement.AgreementView.SignerView;
import nl.stagerocs.contract.people.People;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agreements for reading. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReadAgreement {

    private static final int PAGE = 50;

    private final Agreements agreements;
    private final AgreementRights rights;
    private final AgreementPapers papers;
    private final People people;
    private final Schools schools;
    private final JdbcClient jdbc;

    ReadAgreement(
            Agreements agreements,
            AgreementRights rights,
            AgreementPapers papers,
            People people,
            Schools schools,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.rights = rights;
        this.papers = papers;
        this.people = people;
        this.schools = schools;
        this.jdbc = jdbc;
    }

    /** An agreement in a list. */
    record AgreementLine(
            UUID id,
            UUID placementId,
            String studentName,
            String companyName,
            LocalDate startsOn,
            LocalDate endsOn,
            String state,
            @Nullable String nextSigner,
            @Nullable Instant signedAt,
            @Nullable LocalDate endedOn,
            boolean filed) {}

    AgreementView get(UUID id, Caller caller) {
        Agreement agreement = readable(id, caller);
        return new AgreementView(
                agreement.id(),
                agreement.placementId(),
                agreement.version(),
                agreement.isSigned() ? "SIGNED" : agreement.isWithdrawn() ? "WITHDRAWN" : "SIGNING",
                agreement.signBy(),
                agreement.endedOn(),
                sheet(agreement),
                agreement.signers().stream()
                        .map(each -> signer(agreement, each, caller))
                        .toList(),
                agreement.documentHash(),
                questions(id),
                agreement.isFiled(),
                new May(
                        rights.maySign(agreement, caller),
                        rights.mayAsk(agreement, caller),
                        rights.mayCorrect(agreement, caller),
                        agreement.isSigned() && !agreement.isFiled() && caller.is(Role.ADMINISTRATION)));
    }

    InputStream document(UUID id, Caller caller) {
        return papers.open(readable(id, caller));
    }

    Listing<AgreementLine> all(
            @Nullable String state, @Nullable UUID placement, @Nullable String cursor, Caller caller) {
        List<String> key = Cursor.read(cursor, UUID.class);
        List<AgreementLine> rows = jdbc.sql("""
                        select a.id, a.placement_id, coalesce(s.name, '') as student_name, a.company_name, a.starts_on, a.ends_on,
                               case when a.signed_at is not null then 'SIGNED' when a.ended_on is not null then 'WITHDRAWN' else 'SIGNING' end as state,
                               a.signed_at, a.ended_on, a.filed_at is not null as filed,
                               (select n.name from signers n where n.agreement_id = a.id and n.signed_at is null and a.ended_on is null order by n.position limit 1) as next_signer
                        from agreements a left join people s on s.school_id = a.school_id and s.id = a.student_id
                        where (:office or a.student_id = :me or a.supervisor_id = :me or a.trainer_id = :me
                               or exists (select from signers n where n.agreement_id = a.id and n.person_id = :me))
                          and (cast(:state as text) is null or (:state = 'SIGNED') = (a.signed_at is not null) and (:state = 'WITHDRAWN') = (a.signed_at is null and a.ended_on is not null))
                          and (cast(:placement as uuid) is null or a.placement_id = :placement)
                          and (cast(:after as text) is null or a.id::text < :after)
                        order by a.id desc limit\s""" + (PAGE + 1))
                .param("office", caller.is(Role.ADMINISTRATION) || caller.is(Role.COORDINATOR))
                .param("me", caller.personId())
                .param("state", state)
                .param("placement", placement)
                .param("after", key.isEmpty() ? null : key.getFirst())
                .query(AgreementLine.class)
                .list();
        return Listing.of(rows, PAGE, last -> Cursor.of(last.id()));
    }

    private Agreement readable(UUID id, Caller caller) {
        return agreements
                .findById(id)
                .filter(each -> rights.mayRead(each, caller))
                .orElseThrow(Refusal::notFound);
    }

    private Sheet sheet(Agreement of) {
        Terms terms = of.terms();
        return new Sheet(
                of.sheet(),
                schools.nameOf(of.schoolId()),
                people.nameOf(of.studentId()),
                of.programmeName(),
                of.crebo(),
                of.level(),
                of.leerweg(),
                of.companyName(),
                of.companyAddress(),
                of.leerbedrijfId(),
                of.placeTitle(),
                terms.startsOn(),
                terms.endsOn(),
                terms.requiredMinutes(),
                terms.daysPerWeek(),
                of.workProcesses(),
                people.nameOf(of.trainerId()),
                people.nameOf(of.supervisorId()));
    }

    private SignerView signer(Agreement agreement, Signer signer, Caller caller) {
        boolean next = agreement.next().filter(each -> each == signer).isPresent();
        String organisation = switch (signer.party()) {
            case TRAINER -> agreement.companyName();
            case SCHOOL -> schools.nameOf(agreement.schoolId());
            case STUDENT, GUARDIAN -> "";
        };
        return new SignerView(
                signer.party().name(),
                signer.name(),
                organisation,
                agreement.order(signer),
                signer.hasSigned() ? "SIGNED" : next ? "NEXT" : "LATER",
                signer.signedAt(),
                signer.personId().equals(caller.personId()));
    }

    private List<Question> questions(UUID id) {
        return jdbc.sql(
                        "select party, text, asked_at, answered_at from questions where agreement_id = ? order by asked_at")
                .param(id)
                .query(Question.class)
                .list();
    }
}
