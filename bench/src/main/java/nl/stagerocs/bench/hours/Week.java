package nl.stagerocs.bench.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.SchoolOwned;

/** A week of hours; each change adds a minute, so the minutes count the changes. */
@Entity
@Table(name = "weeks")
class Week extends SchoolOwned {

    private UUID internshipId;
    private UUID studentId;
    private UUID trainerId;
    private String week;
    private int totalMinutes;
    private Instant changedAt;

    protected Week() {}

    Week(String schoolId, Instant now) {
        super(Ids.next(), schoolId);
        internshipId = Ids.next();
        studentId = Ids.next();
        trainerId = Ids.next();
        week = "2026-W47";
        changedAt = now;
    }

    int change(Instant now) {
        changedAt = now;
        return ++totalMinutes;
    }

    HoursSubmitted submitted() {
        return new HoursSubmitted(id(), internshipId, studentId, trainerId, week, totalMinutes);
    }
}
