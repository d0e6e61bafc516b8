package nl.stagerocs.internship.internships;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Internships as aggregates. */
interface InternshipRepository extends JpaRepository<Internship, UUID> {}
