package nl.stagerocs.contract.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agreement takes from {@code PlacementApproved}; times are minutes, and work processes may be absent. */
record Placed(
        UUID placementId,
        UUID studentId,
        UUID supervisorId,
        UUID trainerId,
        String companyName,
        String companyAddress,
        String leerbedrijfId,
        String placeTitle,
        String crebo,
        String programmeName,
        int level,
        String leerweg,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek,
        @Nullable LocalDate agreementBy,
        List<String> workProcesses) {

    Placed {
        workProcesses = Objects.requireNonNullElse(workProcesses, List.of());
    }
}
