package nl.stagerocs.contract.agreement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Agreements as aggregates; two signatures at once wait for each other. */
interface Agreements extends JpaRepository<Agreement, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Agreement> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Agreement> findLockedByPlacementId(UUID placement);

    Optional<Agreement> findByPlacementId(UUID placement);
}
