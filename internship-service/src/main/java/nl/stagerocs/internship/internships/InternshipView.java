package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An internship as a line in a list; times are minutes. */
record InternshipView(
        UUID id,
        String state,
        UUID studentId,
        String studentName,
        String companyName,
        String placeTitle,
        String trainerName,
        String supervisorName,
        LocalDate startsOn,
        LocalDate endsOn,
        int requiredMinutes,
        int daysPerWeek,
        int loggedMinutes,
        int submittedMinutes,
        int approvedMinutes,
        @Nullable UUID agreementId) {}
