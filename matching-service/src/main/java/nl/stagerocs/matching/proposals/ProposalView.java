package nl.stagerocs.matching.proposals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its student or the school sees it.
 *
 * @param remark the supervisor's question or reason
 * @param recognised whether the company is recognised for the student's programme; absent as long as nobody asked SBB
 * @param known for the school: companies that it may be
 */
record ProposalView(
        UUID id,
        String state,
        long version,
        StudentOfProposal student,
        OwnPlace place,
        @Nullable String remark,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID placementId,
        @Nullable Boolean recognised,
        List<KnownCompany> known,
        May may) {

    record StudentOfProposal(UUID id, String name, String programmeName, String groupName) {}

    /** What the caller may do now. */
    record May(boolean decide, boolean revise, boolean withdraw) {}

    ProposalView with(List<KnownCompany> companies) {
        return new ProposalView(
                id,
                state,
                version,
                student,
                place,
                remark,
                proposedAt,
                decidedAt,
                placementId,
                recognised,
                companies,
                may);
    }
}
