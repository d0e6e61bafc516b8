package nl.stagerocs.matching.applications;

import java.util.Collection;
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

    /** What is open for days on which the student has a place. */
    @Query(nativeQuery = true, value = """
            select a.* from applications a
            where a.student_id in (:students) and a.state in ('SUBMITTED', 'INVITED') and exists (
                select from placements m cross join internship_of(a.student_id, a.place_id) i
                where m.student_id = a.student_id and m.state = 'APPROVED' and m.starts_on <= i.ends_on and m.ends_on >= i.starts_on)""")
    List<Application> openOfPlaced(Collection<UUID> students);

    @Query("select count(a) from Application a where a.placeId = :place and a.state in ('SUBMITTED', 'INVITED')")
    int openAt(UUID place);
}
