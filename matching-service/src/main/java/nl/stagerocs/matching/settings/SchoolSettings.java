package nl.stagerocs.matching.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a school has chosen for applying.
 *
 * @param firstLook whether a trainer first reads an application without knowing whose it is
 * @param answerWithinDays after how many days without an answer an application expires
 * @param mostOpenPerStudent how many applications a student may have open at a time
 * @param mostOpenPerPlace how many applications a place may have open at a time
 */
public record SchoolSettings(
        @NotNull(message = "required") Boolean firstLook,

        @NotNull(message = "required")
        @Min(value = 1, message = "setting-bounds")
        @Max(value = 90, message = "setting-bounds")
        Integer answerWithinDays,

        @NotNull(message = "required")
        @Min(value = 1, message = "setting-bounds")
        @Max(value = 50, message = "setting-bounds")
        Integer mostOpenPerStudent,

        @NotNull(message = "required")
        @Min(value = 1, message = "setting-bounds")
        @Max(value = 500, message = "setting-bounds")
        Integer mostOpenPerPlace) {

    /** What holds for a school that has chosen nothing. */
    static final SchoolSettings DEFAULT = new SchoolSettings(true, 14, 3, 30);
}
