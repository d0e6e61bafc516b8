package nl.stagerocs.platform.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The texts, days and moments that can be kept; what is outside is refused with an {@link IllegalArgumentException}. */
public final class Bounds {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Bounds() {}

    /** A text without the character NUL, which PostgreSQL can't store. */
    public static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with NUL");
        }
        return value;
    }

    /** A day of the years 1900 to 2200, such as {@code 2027-02-01}. */
    public static LocalDate day(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            return within(day.getYear(), day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day", e);
        }
    }

    /** A moment of the years 1900 to 2200, such as {@code 2027-02-01T09:00:00Z}. */
    public static Instant moment(String value) {
        try {
            Instant moment = OffsetDateTime.parse(value).toInstant();
            return within(moment.atOffset(ZoneOffset.UTC).getYear(), moment);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no moment", e);
        }
    }

    private static <T> T within(int year, T value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("beyond the years that are kept");
        }
        return value;
    }
}
