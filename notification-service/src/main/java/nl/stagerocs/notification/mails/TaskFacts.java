package nl.stagerocs.notification.mails;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task with the names that its words use. */
public record TaskFacts(
        UUID id,
        String schoolId,
        UUID personId,
        String kind,
        String path,
        @Nullable String resource,
        @Nullable String studentName,
        @Nullable String placeTitle,
        @Nullable String companyName,
        Instant openedAt,
        boolean closed) {}
