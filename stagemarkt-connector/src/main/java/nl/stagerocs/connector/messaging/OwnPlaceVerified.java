package nl.stagerocs.connector.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/**
 * SBB has been asked whether the company of a place that a student proposes is recognised for the student's crebo.
 *
 * @param validFrom absent when SBB gives none, as is {@code validUntil}
 */
@Published(type = "nl.stagerocs.connector.OwnPlaceVerified.v1", topic = "connector.recognitions")
record OwnPlaceVerified(
        UUID proposalId,
        String leerbedrijfId,
        String crebo,
        @Nullable String leerweg,
        LocalDate startsOn,
        boolean recognised,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant verifiedAt) {}
