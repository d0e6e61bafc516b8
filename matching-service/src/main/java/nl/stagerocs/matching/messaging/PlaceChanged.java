package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** A place has changed; carries the whole place. */
@Published(type = "nl.stagerocs.matching.PlaceChanged.v1", topic = "matching.places")
record PlaceChanged(
        UUID placeId,
        UUID companyId,
        String companyName,
        String companyTown,
        String leerbedrijfId,
        @Nullable UUID trainerId,
        String title,
        String crebo,
        List<String> alsoCrebos,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn,
        int daysPerWeek,
        int capacity,
        int room) {}
