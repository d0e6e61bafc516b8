package nl.stagerocs.matching.applications;

/** Where an application is. */
enum ApplicationState {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
}
