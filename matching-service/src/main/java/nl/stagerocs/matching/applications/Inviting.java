package nl.stagerocs.matching.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.matching.applications.Disclosures.Occasion;
import nl.stagerocs.matching.applications.InvitationController.NewInvitation;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.security.Caller;
import nl.stagerocs.platform.security.UsedLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trainer invites a student to meet; doing so shows who the student is. */
@Service
@Transactional
class Inviting {

    private final ApplicationsOfTrainer ofTrainer;
    private final Invitations invitations;
    private final AnswerTime answerTime;
    private final PlacementAnnouncements announcements;
    private final UsedLinks usedLinks;
    private final Clock clock;

    Inviting(
            ApplicationsOfTrainer ofTrainer,
            Invitations invitations,
            AnswerTime answerTime,
            PlacementAnnouncements announcements,
            UsedLinks usedLinks,
            Clock clock) {
        this.ofTrainer = ofTrainer;
        this.invitations = invitations;
        this.answerTime = answerTime;
        this.announcements = announcements;
        this.usedLinks = usedLinks;
        this.clock = clock;
    }

    /** Also when the student was invited before: then these times take the place of the others. */
    void invite(UUID id, @Nullable String ifMatch, NewInvitation wanted, Caller trainer) {
        Instant now = clock.instant();
        SlotRules.check(wanted.slots(), now);
        Application application = ofTrainer.open(id, ifMatch, trainer);
        usedLinks.use(trainer);
        ofTrainer.reveal(application, trainer, Occasion.INVITATION);
        application.invite(now.plus(answerTime.of(application.schoolId())));
        ofTrainer.flush();
        invitations.replace(id, application.schoolId(), wanted.location(), wanted.remark(), wanted.slots(), now);
        announcements.invited(application.schoolId(), id);
    }
}
