package nl.stagerocs.matching.placements;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other capabilities may do with placements. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Placements {

    private final PlacementRepository placements;
    private final PlacementAnnouncements announcements;
    private final ApplicationEventPublisher inside;
    private final JdbcClient jdbc;
    private final Clock clock;

    Placements(
            PlacementRepository placements,
            PlacementAnnouncements announcements,
            ApplicationEventPublisher inside,
            JdbcClient jdbc,
            Clock clock) {
        this.placements = placements;
        this.announcements = announcements;
        this.inside = inside;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Proposes a placement to the student's supervisor; refused when the student has none, or has a place or another proposal already. */
    public UUID propose(String school, UUID student, UUID place, String motivation) {
        return placements
                .saveAndFlush(proposed(Ids.next(), school, student, place, motivation))
                .id();
    }

    /** Makes a placement that the supervisor has approved already, under an id that is known by then; refused as a proposed one is. */
    public void placeApproved(UUID id, String school, UUID student, UUID place, String motivation) {
        Placement placement = proposed(id, school, student, place, motivation);
        placement.approve(clock.instant());
        placements.saveAndFlush(placement);
        announcements.approved(school, id);
        inside.publishEvent(new PlacementDecision(Set.of(student)));
    }

    private Placement proposed(UUID id, String school, UUID student, UUID place, String motivation) {
        UUID supervisor = lockedSupervisor(student);
        refusePlaced(student);
        if (placements.isProposed(student)) {
            throw Refusal.conflict("student-proposed");
        }
        return new Placement(id, school, student, place, supervisor, motivation, clock.instant());
    }

    /** A student and the place that a distribution gave. */
    public record Placing(UUID studentId, UUID placeId) {}

    /**
     * Makes approved placements, all or none; refused when a student has a place or a proposal by now, or a place has less room than is asked.
     *
     * @param approver who approved them, and guides those who have no supervisor yet
     */
    public void place(String school, List<Placing> placings, UUID approver) {
        UUID[] students = placings.stream().map(Placing::studentId).toArray(UUID[]::new);
        UUID[] places = placings.stream().map(Placing::placeId).toArray(UUID[]::new);
        refusePlaced(students);
        takeRoom(places);
        List<UUID> made = jdbc.sql("""
                        insert into placements (id, school_id, version, student_id, place_id, supervisor_id, state, motivation, proposed_at, decided_at)
                        select uuidv7(), s.school_id, 0, s.id, g.place_id, coalesce(s.supervisor_id, :approver), 'APPROVED', '', :now, :now
                        from unnest(cast(:students as uuid[]), cast(:places as uuid[])) as g (student_id, place_id) join students s on s.id = g.student_id
                        returning id""")
                .param("students", students)
                .param("places", places)
                .param("approver", approver)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
        announcements.approved(school, made);
        inside.publishEvent(new PlacementDecision(Set.of(students)));
    }

    /** The students' rows are held, in the order of ids. */
    private void refusePlaced(UUID[] students) {
        jdbc.sql("select id from students where id = any (cast(:students as uuid[])) order by id for update")
                .param("students", students)
                .query(UUID.class)
                .list();
        boolean placed =
                jdbc.sql("""
                        select exists (select from placements
                                       where student_id = any (cast(:students as uuid[])) and state in ('PROPOSED', 'APPROVED'))""").param("students", students).query(Boolean.class).single();
        if (placed) {
            throw Refusal.conflict("allocation-stale");
        }
    }

    private void takeRoom(UUID[] places) {
        int lacking = jdbc.sql("""
                        with asked as (select place_id, count(*)::int as students from unnest(cast(:places as uuid[])) as g (place_id) group by place_id),
                             held as (select p.id from places p join asked a on a.place_id = p.id order by p.id for update of p),
                             given as (update places p set taken = p.taken + a.students from asked a
                                       where p.id = a.place_id and p.id in (select id from held) and p.state = 'OFFERED'
                                       and p.taken + a.students <= p.capacity returning p.id)
                        select (select count(*) from asked) - (select count(*) from given)""").param("places", places).query(Integer.class).single();
        if (lacking > 0) {
            throw Refusal.conflict("allocation-stale");
        }
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
