package nl.stagerocs.matching.applications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Applications as aggregates. */
interface Applications extends JpaRepository<Application, UUID> {

    @Query(
            "select count(a) > 0 from Application a where a.studentId = :student and a.placeId = :place and a.state in ('SUBMITTED', 'INVITED', 'ACCEPTED')")
    boolean isAsked(UUID student, UUID place);

    @Query("select a from Application a where a.studentId = :student and a.state in ('SUBMITTED', 'INVITED')")
    List<Application> open(UUID student);

    @Query("select count(a) from Application a where a.placeId = :place and a.state in ('SUBMITTED', 'INVITED')")
    int openAt(UUID place);
}
