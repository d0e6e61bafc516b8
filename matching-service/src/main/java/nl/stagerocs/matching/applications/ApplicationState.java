package nl.stagerocs.matching.applications;

/** Where an application is; the first two wait for somebody's answer. */
enum ApplicationState {
    SUBMITTED,
    INVITED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED;

    boolean isOpen() {
        return this == SUBMITTED || this == INVITED;
    }
}
