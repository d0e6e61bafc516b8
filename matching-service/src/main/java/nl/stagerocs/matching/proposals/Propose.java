package nl.stagerocs.matching.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.messaging.ProposalAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The student's side of a proposal: making it, making it better, taking it back. */
@Service
@Transactional
class Propose {

    private final Proposals proposals;
    private final ProposalRules rules;
    private final Placements placements;
    private final ProposalAnnouncements announcements;
    private final Clock clock;

    Propose(
            Proposals proposals,
            ProposalRules rules,
            Placements placements,
            ProposalAnnouncements announcements,
            Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.placements = placements;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Makes a proposal, or revises the one with this id; the same again changes nothing. */
    void put(UUID id, OwnPlace told, @Nullable String ifMatch, Caller student) {
        placements.takeTurns(student.personId());
        OwnPlace place = rules.checked(told, student);
        Optional<Proposal> known = proposals.findById(id);
        if (known.isEmpty()) {
            propose(new Proposal(id, student, place, clock.instant()));
        } else if (!own(id, student).isStill(place)) {
            Versions.require(ifMatch, known.get().version());
            known.get().revise(place, clock.instant());
            announce(known.get());
        }
    }

    /** Takes a proposal back, of the version that was seen: the supervisor may have asked something since. */
    void withdraw(UUID id, @Nullable String ifMatch, Caller student) {
        Proposal proposal = own(id, student);
        Versions.require(ifMatch, proposal.version());
        proposal.withdraw(clock.instant());
        proposals.flush();
        announcements.withdrawn(proposal.schoolId(), List.of(proposal.id()));
    }

    private void propose(Proposal proposal) {
        OwnPlace place = proposal.place();
        placements.refusePlaced(proposal.studentId(), place.startsOn(), place.endsOn());
        if (proposals.open(proposal.studentId()).isPresent()) {
            throw Refusal.conflict("proposal-twice");
        }
        proposals.save(proposal);
        announce(proposal);
    }

    private void announce(Proposal proposal) {
        proposals.flush();
        announcements.proposed(proposal.schoolId(), proposal.id());
    }

    private Proposal own(UUID id, Caller student) {
        return proposals
                .findById(id)
                .filter(each -> each.studentId().equals(student.personId()))
                .orElseThrow(Refusal::notFound);
    }
}
