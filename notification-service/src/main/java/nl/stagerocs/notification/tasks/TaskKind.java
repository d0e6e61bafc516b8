package nl.stagerocs.notification.tasks;

/** What kinds of things somebody can be expected to do. */
public enum TaskKind {
    APPLICATION,
    APPLICATION_REJECTED,
    PLACEMENT,
    PLACEMENT_REJECTED,
    ALLOCATION_PLACED,
    ALLOCATION_WITHOUT,
    SIGN,
    AGREEMENT_QUESTION,
    FILE_AGREEMENT,
    HOURS,
    HOURS_RETURNED,
    ADVICE,
    DECISION,
    REPORT_RETURNED,
    RATING
}
