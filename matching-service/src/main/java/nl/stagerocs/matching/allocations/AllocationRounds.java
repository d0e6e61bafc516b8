package nl.stagerocs.matching.allocations;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Rounds as aggregates. */
interface AllocationRounds extends JpaRepository<AllocationRound, UUID> {

    /** Held until the transaction ends, so that two steps of one round do not go on at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AllocationRound r where r.id = :id")
    Optional<AllocationRound> held(UUID id);
}
