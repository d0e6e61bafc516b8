package nl.stagerocs.internship.timesheets;

import java.time.Clock;
import java.util.UUID;
import nl.stagerocs.internship.internships.Concerned;
import nl.stagerocs.internship.internships.Internship;
import nl.stagerocs.internship.messaging.HoursAnnouncements;
import nl.stagerocs.internship.messaging.HoursAnnouncements.WeekFacts;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Handing a week in, and the trainer's answer. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DecideWeek {

    private final Weeks weeks;
    private final Concerned concerned;
    private final HoursAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideWeek(
            Weeks weeks,
            Concerned concerned,
            HoursAnnouncements announcements,
            UsedLinks usedLinks,
            JdbcClient jdbc,
            Clock clock) {
        this.weeks = weeks;
        this.concerned = concerned;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void submit(UUID id, @Nullable String ifMatch, Caller student) {
        Week week = locked(id);
        Internship internship = concerned.student(week.internshipId(), student);
        Versions.require(ifMatch, week.version());
        week.submit(hasDays(id), clock.instant());
        weeks.flush();
        announcements.submitted(facts(internship, week));
    }

    void approve(UUID id, @Nullable String ifMatch, Caller trainer) {
        Week week = locked(id);
        Internship internship = ofTrainer(week, ifMatch, trainer);
        week.approve(clock.instant());
        weeks.flush();
        announcements.approved(facts(internship, week));
    }

    void reject(UUID id, @Nullable String ifMatch, String reason, Caller trainer) {
        Week week = locked(id);
        Internship internship = ofTrainer(week, ifMatch, trainer);
        week.reject(reason, clock.instant());
        weeks.flush();
        announcements.rejected(facts(internship, week), reason);
    }

    private Internship ofTrainer(Week week, @Nullable String ifMatch, Caller trainer) {
        Internship internship = concerned.trainer(week.internshipId(), trainer);
        if (trainer.link() == null) {
            Versions.require(ifMatch, week.version());
        }
        usedLinks.use(trainer);
        return internship;
    }

    private Week locked(UUID id) {
        return weeks.findLockedById(id).orElseThrow(Refusal::notFound);
    }

    private boolean hasDays(UUID week) {
        return jdbc.sql("select exists (select from days where week_id = ?)")
                .param(week)
                .query(Boolean.class)
                .single();
    }

    private static WeekFacts facts(Internship internship, Week week) {
        return new WeekFacts(internship, week.id(), week.week(), week.totalMinutes());
    }
}
