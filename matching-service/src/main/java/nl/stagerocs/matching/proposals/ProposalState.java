package nl.stagerocs.matching.proposals;

/** Where a proposal is; the first two wait for somebody. */
enum ProposalState {
    PROPOSED,
    QUESTIONED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    boolean isOpen() {
        return this == PROPOSED || this == QUESTIONED;
    }
}
