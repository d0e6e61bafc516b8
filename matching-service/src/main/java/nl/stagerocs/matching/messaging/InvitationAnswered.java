package nl.stagerocs.matching.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The student has chosen a time, or said that none fits; it is the trainer's turn again. */
@Published(type = "nl.stagerocs.matching.InvitationAnswered.v1", topic = "matching.applications")
record InvitationAnswered(
        UUID applicationId,
        UUID placeId,
        UUID companyId,
        UUID studentId,
        @Nullable UUID supervisorId,
        UUID trainerId,
        boolean fits,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant answerBy) {}
