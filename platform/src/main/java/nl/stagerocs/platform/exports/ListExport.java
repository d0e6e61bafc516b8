package nl.stagerocs.platform.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as a workbook: a column per field, its header in the reader's language under {@code export.<field>}; a moment is written as its Dutch date. Text is written as text, so a cell that begins like a
 * formula is shown and never calculated.
 *
 * @param <R> one row
 */
public final class ListExport<R> {

    /** As many rows as a workbook gets; a list is never longer in a school of this size. */
    public static final int MOST = 50_000;

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(workbook(texts, rows));
    }

    private byte[] workbook(MessageSource texts, List<R> rows) {
        var bytes = new ByteArrayOutputStream();
        List<Function<R, @Nullable Object>> values = new ArrayList<>(columns.values());
        try (var workbook = new Workbook(bytes, "StageROCs", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            headers(sheet, texts);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < values.size(); column++) {
                    write(
                            sheet,
                            row + 1,
                            column,
                            shown(texts, values.get(column).apply(rows.get(row))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void headers(Worksheet sheet, MessageSource texts) {
        int column = 0;
        for (String field : columns.keySet()) {
            sheet.value(0, column, word(texts, "export." + field));
            sheet.width(column++, 22);
        }
        sheet.range(0, 0, 0, column - 1).style().bold().set();
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

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
