package nl.stagerocs.internship.settings;

import jakarta.validation.constraints.NotNull;

/** What a school has chosen for its internships. */
public record SchoolSettings(@NotNull(message = "required") Gate hoursGate) {

    /** What opens the hours: the supervisor's approval of the place, or the signed agreement. */
    public enum Gate {
        APPROVAL,
        AGREEMENT
    }
}
