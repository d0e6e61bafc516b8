package nl.stagerocs.matching.placements;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.Placement.State;
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

    /** Proposes a placement to the student's supervisor; refused when the student has none, or has a place or another proposal for these days. */
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
        inside.publishEvent(new PlacementDecision(school, Set.of(student)));
    }

    private Placement proposed(UUID id, String school, UUID student, UUID place, String motivation) {
        takeTurns(student);
        UUID supervisor = supervisor(student);
        Internship internship = internship(student, place).orElseThrow(Refusal::notFound);
        refusePlaced(student, internship.startsOn(), internship.endsOn());
        if (placements.has(student, State.PROPOSED, internship.startsOn(), internship.endsOn())) {
            throw Refusal.conflict("student-proposed");
        }
        return new Placement(id, school, student, place, supervisor, internship, motivation, clock.instant());
    }

    /** A student and the place that a distribution gave. */
    public record Placing(UUID studentId, UUID placeId) {}

    /**
     * Makes approved placements, all or none; refused when a student has left, has a place or a proposal for these days by now, or a place has less room than is
     * asked.
     *
     * @param approver who approved them, and guides those who have no supervisor yet
     */
    public void place(String school, List<Placing> placings, UUID approver) {
        UUID[] students = placings.stream().map(Placing::studentId).toArray(UUID[]::new);
        UUID[] places = placings.stream().map(Placing::placeId).toArray(UUID[]::new);
        refuseStale(students, places);
        takeRoom(places);
        List<UUID> made = jdbc.sql("""
                        insert into placements (id, school_id, version, student_id, place_id, supervisor_id, state, motivation, proposed_at, decided_at,
                                                starts_on, ends_on, required_minutes, days_per_week)
                        select uuidv7(), s.school_id, 0, s.id, g.place_id, coalesce(s.supervisor_id, :approver), 'APPROVED', '', :now, :now,
                               i.starts_on, i.ends_on, i.required_minutes, i.days_per_week
                        from unnest(cast(:students as uuid[]), cast(:places as uuid[])) as g (student_id, place_id) join students s on s.id = g.student_id
                        cross join lateral internship_of(s.id, g.place_id) i
                        returning id""")
                .param("students", students)
                .param("places", places)
                .param("approver", approver)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
        announcements.approved(school, made);
        inside.publishEvent(new PlacementDecision(school, Set.of(students)));
    }

    /** The students' rows are held, in the order of ids. */
    private void refuseStale(UUID[] students, UUID[] places) {
        boolean left = jdbc.sql(
                        "select left_on is not null from students where id = any (cast(:students as uuid[])) order by id for update")
                .param("students", students)
                .query(Boolean.class)
                .list()
                .contains(true);
        boolean placed = jdbc.sql("""
                        select exists (select from unnest(cast(:students as uuid[]), cast(:places as uuid[])) as g (student_id, place_id)
                                       join placements m on m.student_id = g.student_id and m.state in ('PROPOSED', 'APPROVED')
                                       cross join lateral internship_of(g.student_id, g.place_id) i
                                       where m.starts_on <= i.ends_on and m.ends_on >= i.starts_on)""")
                .param("students", students)
                .param("places", places)
                .query(Boolean.class)
                .single();
        if (left || placed) {
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

    /**
     * Lets all that asks or decides something for one student take turns, before any place is held; refused when the student has left ({@code student-left}).
     */
    public void takeTurns(UUID student) {
        boolean left = jdbc.sql("select left_on is not null from students where id = ? for update")
                .param(student)
                .query(Boolean.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        if (left) {
            throw Refusal.conflict("student-left");
        }
    }

    private UUID supervisor(UUID student) {
        return jdbc.sql("select supervisor_id from students where id = ? and supervisor_id is not null")
                .param(student)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("student-without-supervisor"));
    }

    /** Refuses a student who has a place already when an internship at this one would be ({@code student-placed}). */
    public void refusePlaced(UUID student, UUID place) {
        internship(student, place).ifPresent(would -> refusePlaced(student, would.startsOn(), would.endsOn()));
    }

    /** Refuses a student who has a place on one of these days ({@code student-placed}). */
    public void refusePlaced(UUID student, LocalDate from, LocalDate until) {
        if (placements.has(student, State.APPROVED, from, until)) {
            throw Refusal.conflict("student-placed");
        }
    }

    private Optional<Internship> internship(UUID student, UUID place) {
        return jdbc.sql("select * from internship_of(?, ?)")
                .params(student, place)
                .query(Internship.class)
                .optional();
    }
}
