package nl.stagerocs.matching.suggestions;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.schools.SchoolOwned;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A supervisor thinks that a place is something for a student (voorstel). */
@Entity
@Table(name = "suggestions")
class Suggestion extends SchoolOwned {

    private UUID studentId;
    private UUID placeId;
    private UUID suggestedBy;
    private @Nullable String word;
    private Instant suggestedAt;
    private @Nullable String refusal;
    private @Nullable Instant refusedAt;

    protected Suggestion() {}

    Suggestion(UUID id, UUID student, UUID place, @Nullable String word, Caller supervisor, Instant now) {
        super(id, supervisor.school());
        this.studentId = student;
        this.placeId = place;
        this.suggestedBy = supervisor.personId();
        this.word = word;
        this.suggestedAt = now;
    }

    /** The student says why it is nothing for them; said once. */
    void refuse(String reason, Instant now) {
        if (isRefused()) {
            throw Refusal.conflict("suggestion-refused");
        }
        refusal = reason;
        refusedAt = now;
    }

    boolean isRefused() {
        return refusedAt != null;
    }

    /** Whether the place is one of these of the student. */
    boolean isFor(Map<UUID, List<UUID>> placesOfStudents) {
        return placesOfStudents.getOrDefault(studentId, List.of()).contains(placeId);
    }

    UUID studentId() {
        return studentId;
    }
}
