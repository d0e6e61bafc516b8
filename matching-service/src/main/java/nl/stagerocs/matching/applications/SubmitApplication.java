package nl.stagerocs.matching.applications;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.stagerocs.matching.applications.ApplicationController.NewApplication;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.matching.placements.Placements;
import nl.stagerocs.matching.settings.SchoolSettings;
import nl.stagerocs.matching.settings.Settings;
import nl.stagerocs.platform.problems.Duplicates;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Applying for a place, within the limits of the school. */
@Service
@Transactional
class SubmitApplication {

    private final Applications applications;
    private final ApplicationLimits limits;
    private final Placements placements;
    private final PlacementAnnouncements announcements;
    private final Settings settings;
    private final CvFiles cvs;
    private final Clock clock;

    SubmitApplication(
            Applications applications,
            ApplicationLimits limits,
            Placements placements,
            PlacementAnnouncements announcements,
            Settings settings,
            CvFiles cvs,
            Clock clock) {
        this.applications = applications;
        this.limits = limits;
        this.placements = placements;
        this.announcements = announcements;
        this.settings = settings;
        this.cvs = cvs;
        this.clock = clock;
    }

    /** Submits an application; the same id again is the same application. */
    void submit(NewApplication wanted, @Nullable MultipartFile cv, Caller student) {
        UUID id = wanted.id();
        UUID place = wanted.placeId();
        if (cv != null) {
            cvs.check(cv);
        }
        placements.takeTurns(student.personId());
        Optional<Application> known = applications.findById(id);
        if (known.isPresent()) {
            if (!known.get().isOf(student.personId(), place)) {
                throw Refusal.conflict("application-id");
            }
            return;
        }
        SchoolSettings chosen = settings.of(student.school());
        placements.refusePlaced(student.personId(), place);
        limits.check(student.personId(), place, chosen);
        var application = new Application(id, student, place, wanted.motivation(), chosen, clock.instant());
        if (cv != null) {
            application.attachCv(cvs.keep(id, cv));
        }
        save(application);
        announcements.submitted(student.school(), id);
    }

    private void save(Application application) {
        try {
            applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException e) {
            throw Duplicates.refusal(e, Refusal.conflict("application-id"));
        }
    }
}
