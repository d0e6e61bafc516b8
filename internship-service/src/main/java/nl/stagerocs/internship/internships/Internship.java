package nl.stagerocs.internship.internships;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.schools.SchoolOwned;
import org.jspecify.annotations.Nullable;

/** A student's internship at a company (stage, BPV); its id is that of the placement that it comes from. */
@Entity
@Table(name = "internships")
public class Internship extends SchoolOwned {

    private UUID studentId;
    private UUID trainerId;
    private String companyName;
    private String placeTitle;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int requiredMinutes;
    private int daysPerWeek;
    private @Nullable Instant approvedAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant rejectedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable Instant startedAt;

    protected Internship() {}

    Internship(String school, Placed placed) {
        super(placed.placementId(), school);
        studentId = placed.studentId();
        trainerId = placed.trainerId();
        companyName = placed.companyName();
        placeTitle = placed.placeTitle();
        startsOn = placed.startsOn();
        endsOn = placed.endsOn();
        requiredMinutes = placed.requiredMinutes();
        daysPerWeek = placed.daysPerWeek();
    }

    /** The supervisor has approved the placement. */
    void approve(Instant at) {
        approvedAt = at;
    }

    /** The supervisor has rejected the placement: there will be no internship. */
    void reject(Instant at) {
        rejectedAt = at;
    }

    /** The placement ends before its time; before its first day when it never begins. */
    void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    /** Takes over what everybody signed. */
    void agree(Terms terms) {
        startsOn = terms.startsOn();
        endsOn = terms.endsOn();
        requiredMinutes = terms.requiredMinutes();
        daysPerWeek = terms.daysPerWeek();
        signedAt = terms.signedAt();
    }

    /** Whether it was turned down, or ended, before it could begin. */
    boolean isRejected() {
        return rejectedAt != null && !isApproved() || endedOn != null && endedOn.isBefore(startsOn) && !isStarted();
    }

    /** Whether the placement is approved; nothing is signed before that. */
    boolean isApproved() {
        return approvedAt != null || isSigned();
    }

    boolean isSigned() {
        return signedAt != null;
    }

    /** Whether the first day has been logged. */
    public boolean isStarted() {
        return startedAt != null;
    }

    public UUID studentId() {
        return studentId;
    }

    public UUID trainerId() {
        return trainerId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day, also when it ended before its time. */
    public LocalDate endsOn() {
        return endedOn != null && endedOn.isBefore(endsOn) ? endedOn : endsOn;
    }
}
