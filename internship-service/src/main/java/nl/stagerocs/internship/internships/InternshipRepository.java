package nl.stagerocs.internship.internships;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Internships as aggregates. */
interface InternshipRepository extends JpaRepository<Internship, UUID> {

    List<Internship> findByStudentId(UUID student);
}
