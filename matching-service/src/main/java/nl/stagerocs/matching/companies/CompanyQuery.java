package nl.stagerocs.matching.companies;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which companies are looked for.
 *
 * @param words of the name, the beginning of the town, the leerbedrijf-ID, or the KVK number, which all branches share
 * @param owner the relation manager
 * @param dueBy with a next step on or before this day
 */
record CompanyQuery(
        @Nullable @Size(max = 100, message = "cell-too-long")
        String words,

        @Nullable @Size(max = 100, message = "cell-too-long")
        String town,

        @Nullable UUID owner,
        @Nullable LocalDate dueBy,
        @Nullable String cursor) {}
