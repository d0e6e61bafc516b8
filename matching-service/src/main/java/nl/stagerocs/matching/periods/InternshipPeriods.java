package nl.stagerocs.matching.periods;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Internships as aggregates. */
interface InternshipPeriods extends JpaRepository<InternshipPeriod, UUID> {}
