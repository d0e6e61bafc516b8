package nl.stagerocs.matching.placements;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Placements as aggregates. */
interface PlacementRepository extends JpaRepository<Placement, UUID> {

    /** Whether a student has a placement in this state on one of these days. */
    @Query("""
            select count(p) > 0 from Placement p where p.studentId = :student and p.state = :state
            and p.internship.startsOn <= :until and p.internship.endsOn >= :from""")
    boolean has(UUID student, Placement.State state, LocalDate from, LocalDate until);
}
