package nl.stagerocs.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; absent on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    /** Makes a page from one row more than its size: that row only says that there is a next page, whose cursor is the key of the last row shown. */
    public static <T> Listing<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Listing<>(rows, null);
        }
        List<T> shown = rows.subList(0, size);
        return new Listing<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same page with each row shown otherwise. */
    public <R> Listing<R> map(Function<T, R> shown) {
        return new Listing<>(items.stream().map(shown).toList(), next);
    }
}
