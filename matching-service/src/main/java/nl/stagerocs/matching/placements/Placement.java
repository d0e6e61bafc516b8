package nl.stagerocs.matching.placements;

import jakarta.persistence.Embedded;
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

/** A student and a place that found each other (plaatsing); it counts once the supervisor approves. */
@Entity
@Table(name = "placements")
class Placement extends SchoolOwned {

    private UUID studentId;
    private UUID placeId;
    private UUID supervisorId;
    private Internship internship;
    private String motivation;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;
    private Instant proposedAt;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endedBy;

    @Embedded
    private @Nullable Permission permission;

    protected Placement() {}

    Placement(
            UUID id,
            String school,
            UUID studentId,
            UUID placeId,
            UUID supervisorId,
            Internship internship,
            String motivation,
            Instant now) {
        super(id, school);
        this.studentId = studentId;
        this.placeId = placeId;
        this.supervisorId = supervisorId;
        this.internship = internship;
        this.motivation = motivation;
        this.state = State.PROPOSED;
        this.proposedAt = now;
    }

    enum State {
        PROPOSED,
        APPROVED,
        REJECTED,
        ENDED
    }

    /** The supervisor agrees; refused when it was decided before. */
    void approve(Instant now) {
        decide(State.APPROVED, now);
    }

    /** The supervisor does not agree; refused when it was decided before. */
    void reject(String because, Instant now) {
        decide(State.REJECTED, now);
        reason = because;
    }

    /**
     * It ends before its last day; refused when it is not approved, or would be over by then.
     *
     * @param lastDay the last day that is part of it; when that is before the first, it never begins
     */
    void end(String because, LocalDate lastDay, UUID by) {
        if (state != State.APPROVED) {
            throw Refusal.conflict("placement-not-approved");
        }
        if (lastDay.isAfter(internship.endsOn())) {
            throw Refusal.field("endedOn", "placement-over");
        }
        state = State.ENDED;
        reason = because;
        endedOn = lastDay;
        endedBy = by;
    }

    /** It goes on at a company that lost its recognition. */
    void permit(Permission given) {
        permission = given;
    }

    UUID studentId() {
        return studentId;
    }

    UUID placeId() {
        return placeId;
    }

    Internship internship() {
        return internship;
    }

    /** Refuses what was decided before. */
    void refuseDecided() {
        if (state != State.PROPOSED) {
            throw Refusal.conflict("placement-decided");
        }
    }

    private void decide(State decision, Instant now) {
        refuseDecided();
        state = decision;
        decidedAt = now;
    }
}
