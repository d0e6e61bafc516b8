package nl.stagerocs.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** The key after which the next page of a list begins, as an opaque text. It grants nothing: rights are checked on every page. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The cursor for the key of the last row shown. */
    public static String of(Object... key) {
        String joined = Arrays.stream(key).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back.
     *
     * @return the parts of the key; empty when there is no cursor
     * @throws Refusal when it does not hold as many parts as {@code size}
     */
    public static List<String> read(@Nullable String cursor, int size) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(joined.split(SEPARATOR, -1));
            if (key.size() == size) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.field("cursor", "cursor");
        }
        throw Refusal.field("cursor", "cursor");
    }

    /** The number after which the next page begins; absent on the first page, refused when it is no number. */
    public static OptionalInt readNumber(@Nullable String cursor) {
        List<String> key = read(cursor, 1);
        try {
            return key.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(key.getFirst()));
        } catch (NumberFormatException e) {
            throw Refusal.field("cursor", "cursor");
        }
    }
}
