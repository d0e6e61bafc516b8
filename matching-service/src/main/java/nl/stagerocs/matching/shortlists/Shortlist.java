package nl.stagerocs.matching.shortlists;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.schools.SchoolOwned;

/** The places that a student would like, the first choice first (voorkeurslijst); it carries the student's id. */
@Entity
@Table(name = "shortlists")
class Shortlist extends SchoolOwned {

    private UUID[] places;
    private Instant changedAt;

    protected Shortlist() {}

    Shortlist(UUID student, String school, List<UUID> places, Instant now) {
        super(student, school);
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
