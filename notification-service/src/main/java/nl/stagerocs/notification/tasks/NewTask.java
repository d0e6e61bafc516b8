package nl.stagerocs.notification.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task to open.
 *
 * @param subject the id of what it is about; closing goes by kind and subject
 * @param path where it is done in the web client
 * @param resource what a link in the mail may act on without signing in
 */
public record NewTask(
        UUID person,
        TaskKind kind,
        UUID subject,
        String path,
        @Nullable String resource,
        @Nullable UUID student,
        @Nullable UUID place,
        @Nullable UUID placement) {}
