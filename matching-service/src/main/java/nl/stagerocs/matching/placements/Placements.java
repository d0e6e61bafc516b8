package nl.stagerocs.matching.placements;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other capabilities may do with placements. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Placements {

    private final PlacementRepository placements;
    private final JdbcClient jdbc;
    private final Clock clock;

    Placements(PlacementRepository placements, JdbcClient jdbc, Clock clock) {
        this.placements = placements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Proposes a placement to the student's supervisor; refused when the student has none, or has a place or another proposal already. */
    public UUID propose(String school, UUID student, UUID place, String motivation) {
        UUID supervisor = lockedSupervisor(student);
        refusePlaced(student);
        if (placements.isProposed(student)) {
            throw Refusal.conflict("student-proposed");
        }
        return placements
                .saveAndFlush(
                        new Placement(Ids.next(), school, student, place, supervisor, motivation, clock.instant()))
                .id();
    }

    /** The student's row is held, so that two trainers who accept at the same moment do so one after the other. */
    private UUID lockedSupervisor(UUID student) {
        return jdbc.sql("select supervisor_id from students where id = ? and supervisor_id is not null for update")
                .param(student)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("student-without-supervisor"));
    }

    /** Refuses a student who has a place already. */
    public void refusePlaced(UUID student) {
        if (placements.isPlaced(student)) {
            throw Refusal.conflict("student-placed");
        }
    }
}
