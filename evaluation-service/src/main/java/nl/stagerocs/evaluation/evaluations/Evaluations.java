package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Evaluations as aggregates. */
interface Evaluations extends JpaRepository<Evaluation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Evaluation> findLockedById(UUID id);

    List<Evaluation> findByStudentId(UUID student);
}
