package nl.stagerocs.matching.proposals;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Proposals as aggregates. */
interface Proposals extends JpaRepository<Proposal, UUID> {

    @Query("select p from Proposal p where p.studentId = :student and p.state in ('PROPOSED', 'QUESTIONED')")
    Optional<Proposal> open(UUID student);
}
