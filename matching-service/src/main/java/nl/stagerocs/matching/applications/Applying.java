package nl.stagerocs.matching.applications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.applications.Disclosures.Occasion;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering an application, or taking it back. */
@Service
@Transactional
public class Applying {

    private final Applications applications;
    private final ApplicationsOfTrainer ofTrainer;
    private final Placements placements;
    private final PlacementAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final JdbcClient jdbc;
    private final Clock clock;

    Applying(
            Applications applications,
            ApplicationsOfTrainer ofTrainer,
            Placements placements,
            PlacementAnnouncements announcements,
            UsedLinks usedLinks,
            JdbcClient jdbc,
            Clock clock) {
        this.applications = applications;
        this.ofTrainer = ofTrainer;
        this.placements = placements;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The trainer accepts: the room is held and a placement is proposed. */
    void accept(UUID id, @Nullable String ifMatch, Caller trainer) {
        Application application = ofTrainer.open(id, ifMatch, trainer);
        usedLinks.use(trainer);
        placements.takeTurns(application.studentId());
        refuseDecidedMeanwhile(id);
        takeRoom(application.placeId());
        UUID placement = placements.propose(
                application.schoolId(), application.studentId(), application.placeId(), application.motivation());
        ofTrainer.reveal(application, trainer, Occasion.ACCEPTANCE);
        application.accept(placement, clock.instant());
        applications.flush();
        announcements.accepted(application.schoolId(), id);
        announcements.proposed(application.schoolId(), placement);
    }

    /** The trainer declines, with a reason that the student reads. */
    void reject(UUID id, @Nullable String ifMatch, String reason, Caller trainer) {
        Application application = ofTrainer.open(id, ifMatch, trainer);
        usedLinks.use(trainer);
        application.reject(reason, clock.instant());
        applications.flush();
        announcements.rejected(application.schoolId(), id);
    }

    /** The student withdraws. */
    void withdraw(UUID id, @Nullable String ifMatch, Caller student) {
        Application application = applications
                .findById(id)
                .filter(each -> each.studentId().equals(student.personId()))
                .orElseThrow(Refusal::notFound);
        Versions.require(ifMatch, application.version());
        application.withdraw(clock.instant());
        applications.flush();
        announcements.withdrawn(application.schoolId(), id);
    }

    /** Answers everybody who waits for places that are offered no more. */
    public void rejectOpen(String school, List<UUID> places, String reason) {
        List<UUID> rejected = jdbc.sql("""
                        with held as (select id from applications where place_id = any (cast(:places as uuid[])) and state in ('SUBMITTED', 'INVITED')
                                      order by id for no key update)
                        update applications set state = 'REJECTED', reason = :reason, decided_at = :now, version = version + 1
                        where id in (select id from held) returning id""")
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("places", places.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        announcements.rejected(school, rejected);
    }

    /** Whoever accepted while this one waited for its turn has decided it. */
    private void refuseDecidedMeanwhile(UUID id) {
        String state = jdbc.sql("select state from applications where id = ?")
                .param(id)
                .query(String.class)
                .single();
        if (!ApplicationState.valueOf(state).isOpen()) {
            throw Refusal.conflict("application-decided");
        }
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

    private boolean isOffered(UUID place) {
        return jdbc.sql("select state = 'OFFERED' from places where id = ?")
                .param(place)
                .query(Boolean.class)
                .single();
    }
}
