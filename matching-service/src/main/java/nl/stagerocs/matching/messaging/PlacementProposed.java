package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** A student and a place have found each other; the supervisor must decide. */
@Published(type = "nl.stagerocs.matching.PlacementProposed.v1", topic = "matching.placements")
record PlacementProposed(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        UUID groupId,
        UUID placeId,
        String placeTitle,
        UUID companyId,
        String companyName,
        String companyAddress,
        String companyTown,
        String leerbedrijfId,
        String crebo,
        String programmeName,
        int level,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek) {}
