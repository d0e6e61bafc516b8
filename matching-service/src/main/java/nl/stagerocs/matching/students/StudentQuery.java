package nl.stagerocs.matching.students;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which students are looked for.
 *
 * @param group the name of a group
 * @param words the beginnings of parts of one name, or of a student number
 */
record StudentQuery(
        @Nullable String group,
        @Nullable String crebo,

        @Nullable @Min(value = 1, message = "student-year") @Max(value = 4, message = "student-year")
        Integer year,

        @Nullable String profile,
        @Nullable Lacking without,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String words,

        @Nullable String cursor) {

    /** What a student does not have yet. */
    enum Lacking {
        SUPERVISOR,
        PLACE
    }
}
