package nl.stagerocs.notification.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task to open.
 *
 * @param as as what the person is addressed: STUDENT, STAFF, TRAINER or GUARDIAN
 * @param subject the id of what it is about; closing goes by kind and subject
 * @param path where it is done in the web client
 * @param resource what a link in the mail may act on without signing in
 * @param about what a person needs to recognise it
 */
public record NewTask(
        UUID person,
        String as,
        TaskKind kind,
        UUID subject,
        String path,
        @Nullable String resource,
        About about) {

    /** From when until when. */
    public record Meeting(Instant startsAt, Instant endsAt) {}

    /**
     * What it is about, for its words.
     *
     * @param week ISO week, such as 2026-W47
     * @param remark what somebody wrote with it
     * @param meeting when they meet
     * @param due the last day on which it is wanted; whoever has not done it is reminded before
     * @param more how many others wait with it
     * @param answerBy until when it can be answered; the link in its mail works until then at least
     */
    public record About(
            @Nullable UUID student,
            @Nullable UUID place,
            @Nullable UUID placement,
            @Nullable String week,
            @Nullable String remark,
            @Nullable Meeting meeting,
            @Nullable LocalDate due,
            int more,
            @Nullable Instant answerBy) {

        public About(
                UUID student,
                @Nullable UUID place,
                @Nullable UUID placement,
                @Nullable String week,
                @Nullable String remark) {
            this(student, place, placement, week, remark, null, null, 0, null);
        }

        public static About place(UUID student, UUID place, @Nullable String remark) {
            return new About(student, place, null, null, remark);
        }

        public static About meeting(UUID student, UUID place, Meeting meeting) {
            return new About(student, place, null, null, null, meeting, null, 0, null);
        }

        /** The first of several. */
        public static About places(UUID place, int more) {
            return new About(null, place, null, null, null, null, null, more, null);
        }

        public static About due(UUID student, LocalDate due) {
            return new About(student, null, null, null, null, null, due, 0, null);
        }

        public static About placement(UUID student, UUID placement, @Nullable String remark) {
            return new About(student, null, placement, null, remark);
        }

        /** The same, wanted by a day; null for none. */
        public About by(@Nullable LocalDate day) {
            return new About(student, place, placement, week, remark, meeting, day, more, answerBy);
        }

        /** The same, to be answered until then; null where that is not known. */
        public About answeredBy(@Nullable Instant moment) {
            return new About(student, place, placement, week, remark, meeting, due, more, moment);
        }

        /** The same, with what somebody wrote. */
        public About with(@Nullable String words) {
            return new About(student, place, placement, week, words, meeting, due, more, answerBy);
        }
    }
}
