package nl.stagerocs.matching.applications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.matching.settings.SchoolSettings;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A student asks for a place (sollicitatie). */
@Entity
@Table(name = "applications")
class Application extends SchoolOwned {

    private UUID studentId;
    private UUID placeId;
    private String motivation;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private @Nullable String reason;
    private Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID placementId;
    private boolean firstLook;
    private @Nullable Instant revealedAt;
    private @Nullable Instant answerBy;
    private @Nullable String cvKey;
    private @Nullable Instant cvDestroyedAt;

    protected Application() {}

    Application(UUID id, Caller student, UUID place, String motivation, SchoolSettings settings, Instant now) {
        super(id, student.school());
        this.studentId = student.personId();
        this.placeId = place;
        this.motivation = motivation;
        this.state = ApplicationState.SUBMITTED;
        this.submittedAt = now;
        this.firstLook = settings.firstLook();
        this.answerBy = now.plus(Duration.ofDays(settings.answerWithinDays()));
    }

    /** The trainer wants to meet the student, who answers until then; refused when it is not open any more. */
    void invite(Instant answerUntil) {
        refuseDecided();
        state = ApplicationState.INVITED;
        answerBy = answerUntil;
    }

    /** Somebody else's turn: it is kept open until then. */
    void waitUntil(Instant answerUntil) {
        refuseDecided();
        answerBy = answerUntil;
    }

    /** Nobody answered in time. */
    void expire(Instant now) {
        decide(ApplicationState.EXPIRED, now);
    }

    /** The trainer takes the student; refused when it is not open any more. */
    void accept(UUID placement, Instant now) {
        decide(ApplicationState.ACCEPTED, now);
        placementId = placement;
    }

    /** The trainer declines with a reason; refused when it is not open any more. */
    void reject(String because, Instant now) {
        decide(ApplicationState.REJECTED, now);
        reason = because;
    }

    /** The student withdraws; refused when it is not open any more. */
    void withdraw(Instant now) {
        decide(ApplicationState.WITHDRAWN, now);
    }

    /** From now on the trainer may know who it is. Whether that was hidden until now. */
    boolean reveal(Instant now) {
        boolean hidden = firstLook && revealedAt == null;
        if (hidden) {
            revealedAt = now;
        }
        return hidden;
    }

    boolean isOf(UUID student, UUID place) {
        return studentId.equals(student) && placeId.equals(place);
    }

    UUID placeId() {
        return placeId;
    }

    UUID studentId() {
        return studentId;
    }

    void attachCv(String key) {
        cvKey = key;
    }

    @Nullable
    String cvKey() {
        return cvKey;
    }

    String motivation() {
        return motivation;
    }

    /** Refuses what is not open any more. */
    void refuseDecided() {
        if (!state.isOpen()) {
            throw Refusal.conflict("application-decided");
        }
    }

    private void decide(ApplicationState decision, Instant now) {
        refuseDecided();
        state = decision;
        decidedAt = now;
    }
}
