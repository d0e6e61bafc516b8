package nl.stagerocs.notification.mails;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task with the names that its words use. */
public record TaskFacts(
        UUID id,
        String schoolId,
        UUID personId,
        @Nullable String addressedAs,
        String kind,
        String path,
        @Nullable String resource,
        @Nullable UUID studentId,
        @Nullable String studentName,
        @Nullable String placeTitle,
        @Nullable String companyName,
        @Nullable String week,
        @Nullable String remark,
        Instant openedAt,
        boolean aboutPlace,
        boolean closed) {

    /** Whether everything is known that its words name. */
    boolean isRecognisable() {
        return studentName != null && (companyName != null || !aboutPlace);
    }
}
