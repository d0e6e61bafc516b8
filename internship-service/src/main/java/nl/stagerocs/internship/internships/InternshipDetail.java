package nl.stagerocs.internship.internships;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An internship as those concerned see it, and whether hours may be logged; times are minutes.
 *
 * @param usualDay the last worked day, which most days resemble
 * @param internship the same as it stands in the list
 */
record InternshipDetail(
        UUID id,
        String state,
        Student student,
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
        Gate gate,
        LocalDate today,
        @Nullable UsualDay usualDay,
        InternshipView internship) {

    record Student(UUID id, String name) {}

    /** @param reason why hours are refused now, in the caller's language */
    record Gate(boolean open, @Nullable String reason) {}

    record UsualDay(
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable Integer breakMinutes,
            int minutes) {}

    static InternshipDetail of(InternshipView line, Gate gate, LocalDate today, @Nullable UsualDay usualDay) {
        return new InternshipDetail(
                line.id(),
                line.state(),
                new Student(line.studentId(), line.studentName()),
                line.companyName(),
                line.placeTitle(),
                line.trainerName(),
                line.supervisorName(),
                line.startsOn(),
                line.endsOn(),
                line.requiredMinutes(),
                line.daysPerWeek(),
                line.loggedMinutes(),
                line.submittedMinutes(),
                line.approvedMinutes(),
                gate,
                today,
                usualDay,
                line);
    }
}
