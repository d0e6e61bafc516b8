package nl.stagerocs.matching.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A trainer of a company is known at the school, or has changed; carries the whole person. */
@Published(type = "nl.stagerocs.matching.TrainerRegistered.v1", topic = "matching.roster", compacted = true)
record TrainerRegistered(
        UUID personId,
        String firstName,
        @Nullable String infix,
        String lastName,
        String displayName,
        String email,
        @Nullable String phone,
        UUID companyId,
        String companyName) {}
