package nl.stagerocs.internship.internships;

import java.util.UUID;
import nl.stagerocs.platform.events.NotYet;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Internships, and who may do what with them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Internships {

    private final InternshipRepository internships;

    Internships(InternshipRepository internships) {
        this.internships = internships;
    }

    /** An approved placement is an internship to come. */
    public void plan(String school, Placed placed) {
        internships.save(new Internship(school, placed));
    }

    /** What everybody signed goes before what was proposed. */
    public void agree(Agreed agreed) {
        internships
                .findById(agreed.placementId())
                .orElseThrow(() -> new NotYet("The placement has not been heard of"))
                .agree(agreed.startsOn(), agreed.endsOn(), agreed.requiredMinutes(), agreed.daysPerWeek());
    }

    /** A student's supervisor guides all internships of the student. */
    public void guide(UUID student, UUID supervisor) {
        internships.findByStudentId(student).forEach(each -> each.guideBy(supervisor));
    }

    /** The internship, for its student; not found for everybody else. */
    public Internship ofStudent(UUID id, Caller caller) {
        return internships
                .findById(id)
                .filter(each -> caller.is(Role.STUDENT) && each.studentId().equals(caller.personId()))
                .orElseThrow(Refusal::notFound);
    }

    /** The internship, for its trainer, signed in or by a mail's link; not found for everybody else. */
    public Internship ofTrainer(UUID id, Caller caller) {
        return internships
                .findById(id)
                .filter(each -> caller.link() != null || caller.is(Role.TRAINER))
                .filter(each -> each.trainerId().equals(caller.personId()))
                .orElseThrow(Refusal::notFound);
    }

    /** The internship, for everybody who is concerned with it; not found for others. */
    public Internship visible(UUID id, Caller caller) {
        return internships.findById(id).filter(each -> concerns(each, caller)).orElseThrow(Refusal::notFound);
    }

    private static boolean concerns(Internship internship, Caller caller) {
        UUID me = caller.personId();
        return caller.is(Role.COORDINATOR)
                || me.equals(internship.studentId())
                || me.equals(internship.supervisorId())
                || me.equals(internship.trainerId());
    }
}
