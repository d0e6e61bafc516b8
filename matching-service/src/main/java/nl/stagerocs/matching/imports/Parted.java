package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several values in one cell: read however people part them, and written in a way that reads back the same. */
public final class Parted {

    private static final Pattern BY = Pattern.compile("[;,\\n\\r]");

    private Parted() {}

    /** The values of a text, parted by semicolons, commas or line breaks; each once. */
    static List<String> read(@Nullable String text) {
        return text == null
                ? List.of()
                : BY.splitAsStream(text)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The text of these values, parted by semicolons; nothing when there are none. */
    public static @Nullable String written(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }
}
