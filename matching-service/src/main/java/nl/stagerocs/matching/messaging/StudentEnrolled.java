package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A student has come to the school; carries the whole person, as the topic is compacted. */
@Published(type = "nl.stagerocs.matching.StudentEnrolled.v1", topic = "matching.roster", compacted = true)
record StudentEnrolled(
        UUID personId,
        String studentNumber,
        String firstName,
        @Nullable String infix,
        String lastName,
        String displayName,
        String email,
        LocalDate birthDate,
        UUID groupId,
        String groupName,
        int cohort,
        String crebo,
        String programmeName,
        int level,
        String leerweg,
        @Nullable UUID supervisorId,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable UUID guardianId,
        @Nullable String guardianName,
        @Nullable String guardianEmail) {}
