package nl.stagerocs.evaluation.evaluations;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Evaluations as aggregates; whoever changes one holds its row, so that two requests wait for each other. */
interface Evaluations extends JpaRepository<Evaluation, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Evaluation> findLockedById(UUID id);

    List<Evaluation> findByStudentId(UUID student);

    /** The evaluation to change, for the one who has this part in it; not found for everybody else. */
    default Evaluation lockedFor(UUID id, Function<Evaluation, UUID> part, Caller caller) {
        return findLockedById(id)
                .filter(each -> part.apply(each).equals(caller.personId()))
                .orElseThrow(Refusal::notFound);
    }
}
