package nl.stagerocs.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagerocs.platform.input.Bounds;
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
            String joined = Bounds.text(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            List<String> key = List.of(joined.split(SEPARATOR, -1));
            if (key.size() == size) {
                return key;
            }
        } catch (IllegalArgumentException forged) {
            throw Refusal.field("cursor", "cursor");
        }
        throw Refusal.field("cursor", "cursor");
    }

    /**
     * Reads a cursor back whose parts go into a query as what they are.
     *
     * @param parts each {@link UUID}, {@link Instant}, {@link LocalDate} or {@link String}
     * @throws Refusal when it does not hold these parts
     */
    public static List<String> read(@Nullable String cursor, Class<?>... parts) {
        List<String> key = read(cursor, parts.length);
        try {
            for (int i = 0; i < key.size(); i++) {
                check(parts[i], key.get(i));
            }
        } catch (IllegalArgumentException forged) {
            throw Refusal.field("cursor", "cursor");
        }
        return key;
    }

    private static void check(Class<?> part, String value) {
        if (part == UUID.class) {
            UUID.fromString(value);
        } else if (part == Instant.class) {
            Bounds.moment(value);
        } else if (part == LocalDate.class) {
            Bounds.day(value);
        }
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
