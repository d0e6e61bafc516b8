package nl.stagerocs.matching.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.matching.messaging.PlacementAnnouncements;
import nl.stagerocs.platform.http.Versions;
import nl.stagerocs.platform.problems.Refusal;
import nl.stagerocs.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The student chooses one of the times of the invitation that was read, or says that none fits. */
@Service
@Transactional
class AnswerInvitation {

    private final Applications applications;
    private final Invitations invitations;
    private final AnswerTime answerTime;
    private final PlacementAnnouncements announcements;
    private final Clock clock;

    AnswerInvitation(
            Applications applications,
            Invitations invitations,
            AnswerTime answerTime,
            PlacementAnnouncements announcements,
            Clock clock) {
        this.applications = applications;
        this.invitations = invitations;
        this.answerTime = answerTime;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param number of the time that suits, from 1 */
    void choose(UUID id, @Nullable String ifMatch, int number, Caller student) {
        Application application = own(id, student);
        Invitation invitation = open(application, ifMatch);
        if (number < 1 || number > invitation.slots().size()) {
            throw Refusal.field("slot", "slot-unknown");
        }
        Slot slot = invitation.slots().get(number - 1);
        if (!slot.startsAt().isAfter(clock.instant())) {
            throw Refusal.field("slot", "slot-past");
        }
        answer(application, slot.endsAt(), number, null);
    }

    void refuse(UUID id, @Nullable String ifMatch, String remark, Caller student) {
        Application application = own(id, student);
        open(application, ifMatch);
        answer(application, clock.instant(), null, remark);
    }

    private void answer(Application application, Instant from, @Nullable Integer chosen, @Nullable String remark) {
        application.waitUntil(from.plus(answerTime.of(application.schoolId())));
        applications.flush();
        invitations.answer(application.id(), chosen, remark, clock.instant());
        announcements.invitationAnswered(application.schoolId(), application.id());
    }

    private Application own(UUID id, Caller student) {
        return applications
                .findById(id)
                .filter(each -> each.studentId().equals(student.personId()))
                .orElseThrow(Refusal::notFound);
    }

    private Invitation open(Application application, @Nullable String ifMatch) {
        application.refuseDecided();
        Invitation invitation = invitations
                .of(application.id())
                .filter(Invitation::isOpen)
                .orElseThrow(() -> Refusal.conflict("invitation-answered"));
        Versions.require(ifMatch, application.version());
        return invitation;
    }
}
