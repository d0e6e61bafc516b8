package nl.stagerocs.internship.timesheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week of hours.
 *
 * @param id absent until the first day is logged
 */
record WeekView(
        @Nullable UUID id,
        UUID internshipId,
        String week,
        LocalDate startsOn,
        String state,
        long version,
        @Nullable String reason,
        String studentName,
        String companyName,
        int totalMinutes,
        List<DayView> days,
        May may) {

    record DayView(
            LocalDate date,
            String kind,
            int minutes,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable Integer breakMinutes,
            String note) {}

    /** What the caller may do now. */
    record May(boolean edit, boolean submit, boolean decide) {}
}
