package nl.stagerocs.notification.tasks;

/** What kinds of things somebody can be expected to do. */
public enum TaskKind {
    APPLICATION,
    FIRST_LOOK,
    INVITATION,
    INTERVIEW,
    NEW_TIMES,
    MEETING_OFF,
    MEETING_ENDED,
    APPLICATION_EXPIRED,
    APPLICATION_REJECTED,
    OWN_PLACE,
    OWN_PLACE_QUESTION,
    OWN_PLACE_REJECTED,
    PLACEMENT,
    PLACEMENT_REJECTED,
    PLACEMENT_ENDED,
    NOT_APPROVED,
    ALLOCATION_PLACED,
    ALLOCATION_WITHOUT,
    PLACE_SUGGESTED,
    DEADLINE_WISHES,
    DEADLINE_PLACE,
    RECOGNITION_LAPSED,
    SIGN,
    AGREEMENT_QUESTION,
    FILE_AGREEMENT,
    HOURS,
    HOURS_RETURNED,
    ADVICE,
    DECISION,
    REPORT_RETURNED,
    RATING;

    /** Whether several come at once, so that its mail waits for the others. */
    boolean comesWithOthers() {
        return this == RECOGNITION_LAPSED;
    }
}
