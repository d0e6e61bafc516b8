package nl.stagerocs.internship.timesheets;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a student says about a day. With a start and an end the worked time follows from them; otherwise it is said, in minutes. */
record Day(
        @NotNull(message = "required") Kind kind,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable Integer breakMinutes,
        @Nullable Integer minutes,

        @Nullable @Size(max = 2000, message = "note-too-long")
        String note) {

    enum Kind {
        WORKED,
        SICK,
        SCHOOL,
        FREE
    }
}
