package nl.stagerocs.notification.mails;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with the names that its words use.
 *
 * @param subject the id of what it is about
 * @param due the last day on which it is wanted
 * @param more how many others wait with it
 * @param answerBy until when it can be answered
 * @param mailed whether its first mail is gone
 * @param remindedFor the day that was reminded of
 */
public record TaskFacts(
        UUID id,
        String schoolId,
        UUID personId,
        @Nullable String addressedAs,
        String kind,
        String path,
        @Nullable String resource,
        String subject,
        @Nullable UUID studentId,
        @Nullable String studentName,
        @Nullable String placeTitle,
        @Nullable String companyName,
        @Nullable String week,
        @Nullable String remark,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate due,
        int more,
        @Nullable Instant answerBy,
        Instant openedAt,
        boolean aboutPlace,
        boolean closed,
        boolean mailed,
        @Nullable LocalDate remindedFor) {

    /** What tells that a meeting is off. */
    private static final Set<String> MEETINGS_OFF = Set.of("MEETING_OFF", "MEETING_ENDED");

    /** The task whose words name no student. */
    private static final String NAMELESS = "FIRST_LOOK";

    /** Whether the meeting that it is about is off. */
    boolean isMeetingOff() {
        return MEETINGS_OFF.contains(kind);
    }

    /** Whether everything is known that its words name. */
    boolean isRecognisable() {
        return (studentId == null || studentName != null || kind.equals(NAMELESS))
                && (companyName != null || !aboutPlace);
    }
}
