package nl.stagerocs.platform.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.stagerocs.platform.schools.SchoolOwned;

@Entity
@Table(name = "notes")
class Note extends SchoolOwned {

    private String text;

    protected Note() {}

    Note(UUID id, String schoolId, String text) {
        super(id, schoolId);
        this.text = text;
    }

    String text() {
        return text;
    }
}
