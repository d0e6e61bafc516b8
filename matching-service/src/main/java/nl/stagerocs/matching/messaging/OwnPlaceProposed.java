package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/**
 * A student proposes a place that they found themselves, or has answered a question about it; the supervisor must decide.
 *
 * @param leerbedrijfId absent when the student does not know it
 * @param crebo of the student's programme, as is {@code leerweg}
 */
@Published(type = "nl.stagerocs.matching.OwnPlaceProposed.v1", topic = "matching.proposals")
record OwnPlaceProposed(
        UUID proposalId,
        UUID studentId,
        UUID supervisorId,
        String companyName,
        String placeTitle,
        @Nullable String leerbedrijfId,
        String crebo,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn) {}
