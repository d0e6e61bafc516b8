package nl.stagerocs.matching.shortlists;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Shortlists as aggregates. */
interface Shortlists extends JpaRepository<Shortlist, UUID> {

    Optional<Shortlist> findByStudentIdAndPeriodId(UUID student, UUID period);
}
