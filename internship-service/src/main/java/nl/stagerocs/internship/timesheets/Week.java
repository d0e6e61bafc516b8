package nl.stagerocs.internship.timesheets;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/** A week of a timesheet (urenstaat): open until the student hands it in, then the trainer's to approve or send back. */
@Entity
@Table(name = "weeks")
class Week extends SchoolOwned {

    private UUID internshipId;
    private String week;
    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;
    private int totalMinutes;
    private Instant changedAt;

    protected Week() {}

    enum State {
        OPEN,
        SUBMITTED,
        APPROVED,
        REJECTED;

        /** Whether it is the student's to fill in and hand in. */
        boolean isOpen() {
            return this == OPEN || this == REJECTED;
        }

        /** Why it can't be changed, for a state that is not open. */
        Refusal refusal() {
            return Refusal.conflict(this == APPROVED ? "week-approved" : "week-submitted");
        }
    }

    /** The student hands it in; refused without any day. */
    void submit(boolean hasDays, Instant now) {
        if (!state.isOpen()) {
            throw state.refusal();
        }
        if (!hasDays) {
            throw Refusal.conflict("week-empty");
        }
        state = State.SUBMITTED;
        reason = null;
        changedAt = now;
    }

    /** The trainer agrees. */
    void approve(Instant now) {
        decide(State.APPROVED, null, now);
    }

    /** The trainer sends it back with a reason. */
    void reject(String because, Instant now) {
        decide(State.REJECTED, because, now);
    }

    UUID internshipId() {
        return internshipId;
    }

    String week() {
        return week;
    }

    int totalMinutes() {
        return totalMinutes;
    }

    private void decide(State decision, @Nullable String because, Instant now) {
        if (state != State.SUBMITTED) {
            throw Refusal.conflict(state == State.APPROVED ? "week-approved" : "week-not-submitted");
        }
        state = decision;
        reason = because;
        changedAt = now;
    }
}
