package nl.stagerocs.matching.shortlists;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.schools.SchoolOwned;

/** The places that a student would like, the first choice first for an internship (voorkeurslijst). */
@Entity
@Table(name = "shortlists")
class Shortlist extends SchoolOwned {

    private UUID studentId;
    private UUID periodId;
    private UUID[] places;
    private Instant changedAt;

    protected Shortlist() {}

    Shortlist(UUID student, UUID period, String school, List<UUID> places, Instant now) {
        super(Ids.next(), school);
        this.studentId = student;
        this.periodId = period;
        this.places = places.toArray(UUID[]::new);
        this.changedAt = now;
    }

    void become(List<UUID> others, Instant now) {
        places = others.toArray(UUID[]::new);
        changedAt = now;
    }

    List<UUID> places() {
        return List.of(places);
    }
}
