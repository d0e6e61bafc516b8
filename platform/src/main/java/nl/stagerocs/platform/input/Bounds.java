package nl.stagerocs.platform.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The texts, days and moments that can be kept; what is outside is refused with an {@link IllegalArgumentException}. */
public final class Bounds {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Spaces of all kinds, what joins or parts letters unseen, and letters without a shape. */
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]+");

    private Bounds() {}

    /**
     * A text without the character NUL, which PostgreSQL can't store. What turns the direction of writing is left out, as it makes the words around it read
     * otherwise than they are; what shows nothing at all is no text.
     */
    public static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with NUL");
        }
        String straight = TURNS.matcher(value).replaceAll("");
        return NOTHING.matcher(straight).matches() ? "" : straight;
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
