package nl.stagerocs.notification.tasks;

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

    /**
     * What it is about, for its words.
     *
     * @param week ISO week, such as 2026-W47
     * @param remark what somebody wrote with it
     */
    public record About(
            UUID student,
            @Nullable UUID place,
            @Nullable UUID placement,
            @Nullable String week,
            @Nullable String remark) {

        public static About place(UUID student, UUID place, @Nullable String remark) {
            return new About(student, place, null, null, remark);
        }

        public static About placement(UUID student, UUID placement, @Nullable String remark) {
            return new About(student, null, placement, null, remark);
        }
    }
}
