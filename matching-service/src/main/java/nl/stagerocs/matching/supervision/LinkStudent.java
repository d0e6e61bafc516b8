package nl.stagerocs.matching.supervision;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.messaging.RosterAnnouncements;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links one student to a supervisor; the same again changes nothing and says nothing. */
@Service
@Transactional
class LinkStudent {

    private final Wards wards;
    private final RosterAnnouncements announcements;
    private final JdbcClient jdbc;

    LinkStudent(Wards wards, RosterAnnouncements announcements, JdbcClient jdbc) {
        this.wards = wards;
        this.announcements = announcements;
        this.jdbc = jdbc;
    }

    private record Student(String number, boolean linked) {}

    void link(UUID id, UUID supervisor, Caller caller) {
        Student student = jdbc.sql("""
                        select number, supervisor_id is not distinct from :supervisor as linked
                        from students where id = :id and left_on is null for no key update""")
                .param("id", id)
                .param("supervisor", supervisor)
                .query(Student.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (wards.supervisors(List.of(supervisor)).isEmpty()) {
            throw Refusal.field("supervisorId", "supervision-supervisor");
        }
        if (!student.linked()) {
            wards.link(List.of(id), List.of(supervisor));
            announcements.studentsChanged(caller.school(), List.of(student.number()));
        }
    }
}
