package nl.stagerocs.matching.applications;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applying for a place, and answering it. */
@Service
@Transactional
public class Applying {

    private final Applications applications;
    private final Placements placements;
    private final PlacementAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int mostOpen;

    Applying(
            Applications applications,
            Placements placements,
            PlacementAnnouncements announcements,
            UsedLinks usedLinks,
            JdbcClient jdbc,
            Clock clock,
            @Value("${matching.most-open-applications}") int mostOpen) {
        this.applications = applications;
        this.placements = placements;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.jdbc = jdbc;
        this.clock = clock;
        this.mostOpen = mostOpen;
    }

    /** Submits an application; the same id again is the same application. */
    void submit(UUID id, UUID place, String motivation, Caller student) {
        lockStudent(student.personId());
        Optional<Application> known = applications.findById(id);
        if (known.isPresent()) {
            if (!known.get().isOf(student.personId(), place)) {
                throw Refusal.conflict("application-id");
            }
            return;
        }
        placements.refusePlaced(student.personId());
        refuseTooMany(student.personId(), place);
        refuseWithoutRoom(place);
        try {
            applications.saveAndFlush(
                    new Application(id, student.school(), student.personId(), place, motivation, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("application-id");
        }
        announcements.submitted(student.school(), id);
    }

    /** The trainer accepts: the room is held and a placement is proposed. */
    void accept(UUID id, Caller trainer) {
        Application application = decidable(id, trainer);
        usedLinks.use(trainer);
        takeRoom(application.placeId());
        UUID placement = placements.propose(
                application.schoolId(), application.studentId(), application.placeId(), application.motivation());
        application.accept(placement, clock.instant());
        applications.flush();
        announcements.accepted(application.schoolId(), id);
        announcements.proposed(application.schoolId(), placement);
    }

    /** The trainer declines, with a reason that the student reads. */
    void reject(UUID id, String reason, Caller trainer) {
        Application application = decidable(id, trainer);
        usedLinks.use(trainer);
        application.reject(reason, clock.instant());
        applications.flush();
        announcements.rejected(application.schoolId(), id);
    }

    /** The student withdraws. */
    void withdraw(UUID id, Caller student) {
        Application application = applications
                .findById(id)
                .filter(each -> each.studentId().equals(student.personId()))
                .orElseThrow(Refusal::notFound);
        withdraw(application);
    }

    /** Withdraws what students who have a place still have open. */
    public void withdrawOpen(Set<UUID> students) {
        applications.openOf(students).forEach(this::withdraw);
    }

    /** Answers everybody who waits for a place that is offered no more. */
    public void rejectOpen(UUID place, String reason) {
        for (Application waiting : applications.waiting(place)) {
            waiting.reject(reason, clock.instant());
            applications.flush();
            announcements.rejected(waiting.schoolId(), waiting.id());
        }
    }

    private void withdraw(Application application) {
        application.withdraw(clock.instant());
        applications.flush();
        announcements.withdrawn(application.schoolId(), application.id());
    }

    private Application decidable(UUID id, Caller trainer) {
        boolean own = jdbc.sql(
                        "select exists (select from applications a join places p on p.id = a.place_id where a.id = ? and p.trainer_id = ?)")
                .params(id, trainer.personId())
                .query(Boolean.class)
                .single();
        Application application = applications.findById(id).filter(each -> own).orElseThrow(Refusal::notFound);
        application.refuseDecided();
        return application;
    }

    private void takeRoom(UUID place) {
        int held = jdbc.sql(
                        "update places set taken = taken + 1 where id = ? and state = 'OFFERED' and taken < capacity")
                .param(place)
                .update();
        if (held == 0) {
            throw Refusal.conflict(isOffered(place) ? "place-full" : "place-withdrawn");
        }
    }

    /** Two applications of one student at the same moment are counted one after the other. */
    private void lockStudent(UUID student) {
        boolean enrolled = jdbc.sql("select id from students where id = ? and left_on is null for update")
                .param(student)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!enrolled) {
            throw Refusal.notFound();
        }
    }

    private boolean isOffered(UUID place) {
        return jdbc.sql("select state = 'OFFERED' from places where id = ?")
                .param(place)
                .query(Boolean.class)
                .single();
    }

    /** The place is held, so that one who withdraws it at this moment finds the application. */
    private void refuseWithoutRoom(UUID place) {
        String refusal =
                jdbc.sql("""
                        select case when state = 'WITHDRAWN' then 'place-withdrawn' when taken = capacity then 'place-full' else '' end
                        from places where id = ? and state <> 'DRAFT' for key share""").param(place).query(String.class).optional().orElseThrow(Refusal::notFound);
        if (!refusal.isEmpty()) {
            throw Refusal.conflict(refusal);
        }
    }

    private void refuseTooMany(UUID student, UUID place) {
        if (applications.isAsked(student, place)) {
            throw Refusal.conflict("application-twice");
        }
        if (applications.open(student).size() >= mostOpen) {
            throw Refusal.conflict("applications-too-many", mostOpen);
        }
    }
}
