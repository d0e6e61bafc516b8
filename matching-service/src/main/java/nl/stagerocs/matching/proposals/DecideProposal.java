package nl.stagerocs.matching.proposals;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.matching.messaging.ProposalAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.matching.proposals.BringIn.Approval;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor approves a proposal of an own student, asks, or rejects. */
@Service
@Transactional
class DecideProposal {

    private final Proposals proposals;
    private final BringIn bringIn;
    private final ProposedDays days;
    private final Placements placements;
    private final ProposalAnnouncements announcements;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideProposal(
            Proposals proposals,
            BringIn bringIn,
            ProposedDays days,
            Placements placements,
            ProposalAnnouncements announcements,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.bringIn = bringIn;
        this.days = days;
        this.placements = placements;
        this.announcements = announcements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes it a real company and place, and places the student there: what the supervisor has approved needs no second approval. */
    void approve(UUID id, @Nullable String ifMatch, Approval approval, Caller supervisor) {
        Proposal proposal = own(id, ifMatch, supervisor);
        placements.takeTurns(proposal.studentId());
        if (!days.problems(proposal.studentId(), proposal.place()).isEmpty()) {
            throw Refusal.conflict("proposal-days-off");
        }
        String school = proposal.schoolId();
        UUID place = bringIn.place(proposal, approval);
        UUID placement = Ids.next();
        proposal.approve(placement, clock.instant());
        proposals.flush();
        placements.placeApproved(
                placement, school, proposal.studentId(), place, proposal.place().tasks());
        announcements.approved(school, id);
    }

    void ask(UUID id, @Nullable String ifMatch, String question, Caller supervisor) {
        Proposal proposal = own(id, ifMatch, supervisor);
        proposal.ask(question);
        proposals.flush();
        announcements.questioned(proposal.schoolId(), id);
    }

    void reject(UUID id, @Nullable String ifMatch, String reason, Caller supervisor) {
        Proposal proposal = own(id, ifMatch, supervisor);
        proposal.reject(reason, clock.instant());
        proposals.flush();
        announcements.rejected(proposal.schoolId(), id);
    }

    private Proposal own(UUID id, @Nullable String ifMatch, Caller supervisor) {
        boolean own = jdbc.sql(
                        "select exists (select from proposals p join students s on s.id = p.student_id where p.id = ? and s.supervisor_id = ?)")
                .params(id, supervisor.personId())
                .query(Boolean.class)
                .single();
        Proposal proposal = proposals.findById(id).filter(each -> own).orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, proposal.version());
        proposal.refuseDecided();
        return proposal;
    }
}
