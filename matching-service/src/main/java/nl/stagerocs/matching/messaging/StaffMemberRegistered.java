package nl.stagerocs.matching.messaging;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A member of staff is known at the school, or has changed; carries the whole person. */
@Published(type = "nl.stagerocs.matching.StaffMemberRegistered.v1", topic = "matching.roster", compacted = true)
record StaffMemberRegistered(
        UUID personId,
        String firstName,
        @Nullable String infix,
        String lastName,
        String displayName,
        String email,
        List<String> roles,
        boolean mandated) {}
