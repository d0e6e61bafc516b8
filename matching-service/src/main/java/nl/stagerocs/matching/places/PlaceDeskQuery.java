package nl.stagerocs.matching.places;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the coordinator's places are looked for.
 *
 * @param words of the title or the company, or a whole code
 */
record PlaceDeskQuery(
        @Nullable @Pattern(regexp = "(DRAFT|OFFERED|FULL|WITHDRAWN)", message = "format")
        String state,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String words,

        @Nullable UUID company,
        @Nullable String cursor) {}
