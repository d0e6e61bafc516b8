package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.supervision.Wards.Student;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links one student to a supervisor, instead of the one that was seen; the same again changes nothing and says nothing. */
@Service
@Transactional
class LinkStudent {

    private final Wards wards;

    LinkStudent(Wards wards) {
        this.wards = wards;
    }

    void link(UUID id, @Nullable String ifMatch, UUID supervisor, Caller caller) {
        wards.takeTurns(caller.school());
        Student student = wards.student(id).orElseThrow(Refusal::notFound);
        if (wards.supervisors(List.of(supervisor)).isEmpty()) {
            throw Refusal.field("supervisorId", "supervision-supervisor");
        }
        if (!supervisor.equals(student.supervisorId())) {
            Versions.require(ifMatch, student.supervisorVersion());
            wards.link(caller.school(), List.of(student), List.of(supervisor));
        }
    }
}
