package nl.stagerocs.internship.timesheets;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Weeks as aggregates; whoever changes one holds its row, so that two phones or a replay wait for each other. */
interface Weeks extends JpaRepository<Week, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Week> findByInternshipIdAndWeek(UUID internship, String week);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Week> findLockedById(UUID id);
}
