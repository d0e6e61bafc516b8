package nl.stagerocs.matching.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.platform.events.Published;
import org.jspecify.annotations.Nullable;

/** The supervisor has approved the placement; the agreement and the internship start from this. */
@Published(type = "nl.stagerocs.matching.PlacementApproved.v1", topic = "matching.placements")
record PlacementApproved(
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
        int daysPerWeek,
        @Nullable LocalDate agreementBy,
        List<String> workProcesses) {}
