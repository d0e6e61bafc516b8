package nl.stagerocs.matching.applications;

/** Where an application is; the first two wait for somebody's answer. What a trainer accepted can still be refused by the school. */
enum ApplicationState {
    SUBMITTED,
    INVITED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    NOT_APPROVED;

    boolean isOpen() {
        return this == SUBMITTED || this == INVITED;
    }
}
