package nl.stagerocs.matching.placements;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Placements as aggregates. */
interface PlacementRepository extends JpaRepository<Placement, UUID> {

    @Query("select count(p) > 0 from Placement p where p.studentId = :student and p.state = 'APPROVED'")
    boolean isPlaced(UUID student);

    @Query("select count(p) > 0 from Placement p where p.studentId = :student and p.state = 'PROPOSED'")
    boolean isProposed(UUID student);
}
