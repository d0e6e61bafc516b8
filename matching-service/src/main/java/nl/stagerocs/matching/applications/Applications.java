package nl.stagerocs.matching.applications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Applications as aggregates. */
interface Applications extends JpaRepository<Application, UUID> {

    @Query("select a from Application a where a.studentId = :student and a.state = 'SUBMITTED'")
    List<Application> open(UUID student);
}
