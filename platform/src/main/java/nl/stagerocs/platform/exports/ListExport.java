package nl.stagerocs.platform.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

/**
 * A list as a workbook: a column per field, its header in the reader's language under {@code export.<field>}; a day is written as a day that Excel can sort, and a
 * moment as its Dutch day.
 *
 * @param <R> one row
 */
public final class ListExport<R> {

    /** As many rows as a workbook gets; a list is never longer in a school of this size. */
    public static final int MOST = 50_000;

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private record Word(String key) {}

    private final String name;
    private final Map<String, Function<R, @Nullable Object>> columns = new LinkedHashMap<>();

    private ListExport(String name) {
        this.name = name;
    }

    /** A list of this name, which is the file's too. */
    public static <R> ListExport<R> named(String name) {
        return new ListExport<>(name);
    }

    /** The same with one column more. */
    public ListExport<R> with(String field, Function<R, @Nullable Object> value) {
        columns.put(field, value);
        return this;
    }

    /** The same with one column more, whose codes are written in the reader's words under {@code export.<field>-<code>}. */
    public ListExport<R> withWord(String field, Function<R, ?> code) {
        return with(field, row -> new Word("export." + field + "-" + code.apply(row)));
    }

    /** The answer with the workbook of these rows. */
    public ResponseEntity<byte[]> answer(MessageSource texts, List<R> rows) {
        var table = new Table(
                "Lijst",
                headings(texts),
                rows.stream().map(row -> cells(texts, row)).toList());
        return WorkbookAnswer.of(name, table);
    }

    private List<String> headings(MessageSource texts) {
        return columns.keySet().stream()
                .map(field -> word(texts, "export." + field))
                .toList();
    }

    private List<@Nullable Object> cells(MessageSource texts, R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.values().forEach(value -> cells.add(shown(texts, value.apply(row))));
        return cells;
    }

    private static @Nullable Object shown(MessageSource texts, @Nullable Object value) {
        return switch (value) {
            case Word(String key) -> word(texts, key);
            case Instant moment -> LocalDate.ofInstant(moment, DUTCH);
            case null, default -> value;
        };
    }

    private static String word(MessageSource texts, String key) {
        return Objects.requireNonNull(texts.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }
}
