package nl.stagerocs.internship.timesheets;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Weeks as aggregates; whoever decides on one holds its row. */
interface Weeks extends JpaRepository<Week, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Week> findLockedById(UUID id);
}
