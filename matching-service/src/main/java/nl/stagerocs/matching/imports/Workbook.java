package nl.stagerocs.matching.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook as a school sends it: streamed. Only its first sheet counts. */
final class Workbook {

    static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_TITLES = 10;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXCEL_DAYS = 2_958_465;

    private Workbook() {}

    /** Reads the rows under the headings; what is wrong with the sheet as a whole is refused. */
    static Sheet read(InputStream content, List<Column> wanted, Map<String, String> own) {
        return withRows(content, rows -> {
            List<Sheet.Row> first = first(rows);
            int at = HeaderRow.among(first.stream().map(Sheet.Row::texts).toList(), wanted, own);
            HeaderRow header = HeaderRow.of(first.get(at).texts(), wanted, own).complete(wanted);
            List<Sheet.Row> found = new ArrayList<>(first.subList(at + 1, first.size()));
            found.removeIf(Sheet.Row::isBlank);
            while (rows.hasNext()) {
                Sheet.Row row = row(rows.next());
                if (!row.isBlank()) {
                    found.add(row);
                }
                if (found.size() > MOST_ROWS) {
                    throw Refusal.field("file", "workbook-too-many-rows", MOST_ROWS);
                }
            }
            return new Sheet(header, found);
        });
    }

    /** The headings as the file has them. */
    static List<String> headings(InputStream content, List<Column> wanted, Map<String, String> own) {
        return withRows(content, rows -> {
            List<List<String>> first =
                    first(rows).stream().map(Sheet.Row::texts).toList();
            return first.get(HeaderRow.among(first, wanted, own)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        });
    }

    private static List<Sheet.Row> first(Iterator<Row> rows) {
        List<Sheet.Row> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MOST_TITLES) {
            first.add(row(rows.next()));
        }
        if (first.stream().allMatch(Sheet.Row::isBlank)) {
            throw Refusal.field("file", "workbook-empty");
        }
        return first;
    }

    private static Sheet.Row row(Row row) {
        return new Sheet.Row(row.getRowNum(), texts(row));
    }

    private static <T> T withRows(InputStream content, Function<Iterator<Row>, T> reading) {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx"); // of a stream the reader keeps all bytes
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return withRows(file, reading);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T withRows(Path file, Function<Iterator<Row>, T> reading) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return reading.apply(rows.iterator());
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the reader fails in many ways on a damaged workbook
            throw Refusal.unsupported("not-a-workbook");
        }
    }

    private static List<String> texts(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> texts = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            texts.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().replace("\u0000", "");
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        if (Math.abs(number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST_EXCEL_DAYS)) <= 0;
        return day && isDate(cell) ? cell.asDate().toLocalDate().toString() : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d[-/ ]m).*");
    }
}
