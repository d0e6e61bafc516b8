package nl.stagerocs.internship.journeys;

import java.util.Locale;

/** What can be known of a placement's progress, each with the time of the last event that told it. */
public enum Fact {
    PROPOSED,
    APPROVED,
    REJECTED,
    ENDED,
    PREPARED,
    TURN,
    QUESTIONED,
    SIGNED,
    REPORTED,
    ADVISED,
    ASSESSED,
    COMPLETED,
    RATED;

    String column() {
        return name().toLowerCase(Locale.ROOT) + "_at";
    }
}
