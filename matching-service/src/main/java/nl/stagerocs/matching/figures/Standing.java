package nl.stagerocs.matching.figures;

/**
 * How far a student is in finding a place. Exactly one holds for each: the first in this order that is true, so that the
 * counts add up to the students.
 */
enum Standing {
    /** A placement is approved. */
    PLACED,
    /** The search has not begun: whoever has no place is not yet without one. */
    SEARCHES_LATER,
    /** A company said yes, or an own place was accepted: the supervisor approves the placement. */
    AWAITS_APPROVAL,
    /** The supervisor decides on the student's own place. */
    AWAITS_DECISION,
    /** The supervisor asked the student about the own place. */
    QUESTIONED,
    /** Invited: a meeting, or its outcome, is ahead. */
    INVITED,
    /** Applied, and no company has answered yet. */
    AWAITS_ANSWER,
    /** A round that distributes the group is prepared or compared. */
    AWAITS_DISTRIBUTION,
    /** The last published round for this student gave no place. */
    PASSED_OVER,
    /** Whatever was tried was declined or expired. */
    DECLINED,
    /** Has places in mind, and has not applied yet. */
    ONLY_WISHES,
    /** Has done nothing yet that can be seen here. */
    NOT_BEGUN
}
