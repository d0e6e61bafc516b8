package nl.stagerocs.matching.proposals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A student proposes a place that they found themselves. */
@Entity
@Table(name = "proposals")
class Proposal extends SchoolOwned {

    private UUID studentId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Embedded
    private OwnPlace place;

    private @Nullable String remark;
    private Instant proposedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID placementId;

    protected Proposal() {}

    Proposal(UUID id, Caller student, OwnPlace place, Instant now) {
        super(id, student.school());
        this.studentId = student.personId();
        this.state = ProposalState.PROPOSED;
        this.place = place;
        this.proposedAt = now;
    }

    /** The student has thought again, perhaps after a question. */
    void revise(OwnPlace better, Instant now) {
        refuseDecided();
        state = ProposalState.PROPOSED;
        place = better;
        remark = null;
        proposedAt = now;
    }

    /** The supervisor wants to know more. */
    void ask(String question) {
        refuseDecided();
        state = ProposalState.QUESTIONED;
        remark = question;
    }

    /** The supervisor agrees. */
    void approve(UUID placement, Instant now) {
        decide(ProposalState.APPROVED, now);
        placementId = placement;
    }

    /** The supervisor does not agree. */
    void reject(String reason, Instant now) {
        decide(ProposalState.REJECTED, now);
        remark = reason;
    }

    /** The student does not want it any more. */
    void withdraw(Instant now) {
        decide(ProposalState.WITHDRAWN, now);
    }

    UUID studentId() {
        return studentId;
    }

    OwnPlace place() {
        return place;
    }

    boolean isStill(OwnPlace wanted) {
        return state == ProposalState.PROPOSED && place.equals(wanted);
    }

    /** Refuses what is not open any more. */
    void refuseDecided() {
        if (!state.isOpen()) {
            throw Refusal.conflict("proposal-decided");
        }
    }

    private void decide(ProposalState decision, Instant now) {
        refuseDecided();
        state = decision;
        decidedAt = now;
    }
}
