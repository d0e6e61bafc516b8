package nl.stagerocs.connector.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** SBB has been asked whether the company is recognised for a crebo on a date. */
@Published(type = "nl.stagerocs.connector.RecognitionVerified.v1", topic = "connector.recognitions")
record RecognitionVerified(
        UUID placeId,
        UUID companyId,
        String leerbedrijfId,
        String crebo,
        LocalDate startsOn,
        boolean recognised,
        Instant verifiedAt) {}
