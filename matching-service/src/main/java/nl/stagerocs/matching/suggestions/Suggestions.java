package nl.stagerocs.matching.suggestions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Suggestions as aggregates. */
interface Suggestions extends JpaRepository<Suggestion, UUID> {

    Optional<Suggestion> findByStudentIdAndPlaceId(UUID student, UUID place);

    List<Suggestion> findByStudentIdInAndRefusedAtIsNull(Collection<UUID> students);
}
