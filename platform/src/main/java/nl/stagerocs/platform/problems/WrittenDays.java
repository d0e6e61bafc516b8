package nl.stagerocs.platform.problems;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes days in texts as people do, such as 1 februari 2027. */
public final class WrittenDays {

    private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private WrittenDays() {}

    /** What is filled into a text: a day as people of this language write it, also one that was kept as 2027-02-01; the rest as it is. */
    public static @Nullable Object[] in(Locale locale, @Nullable Object... args) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        return Arrays.stream(args).map(each -> write(each, written)).toArray();
    }

    private static @Nullable Object write(@Nullable Object value, DateTimeFormatter written) {
        return switch (value) {
            case LocalDate day -> written.format(day);
            case String text when KEPT.matcher(text).matches() -> written(text, written);
            case null, default -> value;
        };
    }

    private static String written(String text, DateTimeFormatter written) {
        try {
            return written.format(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
