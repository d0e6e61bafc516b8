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
    private UUID supervisorId;
    private UUID trainerId;
    private String companyName;
    private String placeTitle;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int requiredMinutes;
    private int daysPerWeek;
    private @Nullable Instant startedAt;

    protected Internship() {}

    Internship(String school, Placed placed) {
        super(placed.placementId(), school);
        studentId = placed.studentId();
        supervisorId = placed.supervisorId();
        trainerId = placed.trainerId();
        companyName = placed.companyName();
        placeTitle = placed.placeTitle();
        startsOn = placed.startsOn();
        endsOn = placed.endsOn();
        requiredMinutes = placed.requiredMinutes();
        daysPerWeek = placed.daysPerWeek();
    }

    /** Takes over what everybody signed. */
    void agree(LocalDate from, LocalDate until, int minutes, int days) {
        startsOn = from;
        endsOn = until;
        requiredMinutes = minutes;
        daysPerWeek = days;
    }

    /** Another supervisor guides the student from now on. */
    void guideBy(UUID supervisor) {
        supervisorId = supervisor;
    }

    /** The student's first logged day starts the internship; says whether this was the first. */
    public boolean start(Instant now) {
        boolean first = startedAt == null;
        if (first) {
            startedAt = now;
        }
        return first;
    }

    public UUID studentId() {
        return studentId;
    }

    public UUID supervisorId() {
        return supervisorId;
    }

    public UUID trainerId() {
        return trainerId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
