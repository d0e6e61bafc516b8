package nl.stagerocs.connector.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/**
 * SBB has been asked whether the company is recognised for a crebo on a date.
 *
 * @param leerweg of the place that was asked about
 * @param validFrom absent when SBB gives none, as is {@code validUntil}
 */
@Published(type = "nl.stagerocs.connector.RecognitionVerified.v1", topic = "connector.recognitions")
record RecognitionVerified(
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        @Nullable String leerweg,
        LocalDate startsOn,
        boolean recognised,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant verifiedAt) {}
