package nl.stagerocs.notification.mails;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mail of a task: its first, or the reminder of the day by which it is wanted. Each has a name of its own, so that it is queued once.
 *
 * @param due the day to remind of; null for the first mail
 */
record Mailing(String school, UUID task, @Nullable LocalDate due) {

    static Mailing read(String name) {
        String[] parts = name.split("/");
        return new Mailing(parts[0], UUID.fromString(parts[1]), parts.length > 2 ? LocalDate.parse(parts[2]) : null);
    }

    String name() {
        return school + "/" + task + (due == null ? "" : "/" + due);
    }

    /** The same for every try. */
    String messageId() {
        return task + (due == null ? "" : "-" + due);
    }
}
