package nl.stagerocs.internship.internships;

import java.util.UUID;
import nl.stagerocs.internship.people.Supervision;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides who is concerned with an internship: its student, its trainer, the student's supervisor, the school's coordinators. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Concerned {

    private final InternshipRepository internships;
    private final Supervision supervision;

    Concerned(InternshipRepository internships, Supervision supervision) {
        this.internships = internships;
        this.supervision = supervision;
    }

    /** The internship, for its student; not found for everybody else. */
    public Internship student(UUID id, Caller caller) {
        Internship internship = get(id);
        if (!isStudent(internship, caller)) {
            throw Refusal.notFound();
        }
        return internship;
    }

    /** The internship, for its trainer, signed in or by a mail's link; not found for everybody else. */
    public Internship trainer(UUID id, Caller caller) {
        Internship internship = get(id);
        if (!isTrainer(internship, caller)) {
            throw Refusal.notFound();
        }
        return internship;
    }

    /** The internship, for everybody who is concerned with it; not found for others. */
    public Internship anyone(UUID id, Caller caller) {
        Internship internship = get(id);
        if (!isStudent(internship, caller) && !isTrainer(internship, caller) && !isOfSchool(internship, caller)) {
            throw Refusal.notFound();
        }
        return internship;
    }

    private Internship get(UUID id) {
        return internships.findById(id).filter(each -> !each.isRejected()).orElseThrow(Refusal::notFound);
    }

    private static boolean isStudent(Internship internship, Caller caller) {
        return caller.is(Role.STUDENT) && internship.studentId().equals(caller.personId());
    }

    private static boolean isTrainer(Internship internship, Caller caller) {
        boolean may = caller.link() != null || caller.is(Role.TRAINER);
        return may && internship.trainerId().equals(caller.personId());
    }

    private boolean isOfSchool(Internship internship, Caller caller) {
        return caller.is(Role.COORDINATOR) || caller.is(Role.SUPERVISOR) && guides(caller, internship.studentId());
    }

    private boolean guides(Caller caller, UUID student) {
        return supervision.of(student).filter(caller.personId()::equals).isPresent();
    }
}
