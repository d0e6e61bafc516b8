package nl.stagerocs.matching.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.stagerocs.platform.problems.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook as a school sends it: bounded before it is read, then streamed. Only its first sheet counts. */
final class Workbook {

    static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;
    private static final long MOST_UNZIPPED = 200L * 1024 * 1024;

    private Workbook() {}

    /** Refuses what is no workbook, and what would unfold into more than we read. */
    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.unsupported("not-a-workbook");
            }
            long unzipped = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unzipped > MOST_UNZIPPED) {
                throw Refusal.tooLarge("workbook-too-large");
            }
        } catch (ZipException e) {
            throw Refusal.unsupported("not-a-workbook");
        } catch (IOException e) {
            throw Refusal.unsupported("not-a-workbook");
        }
    }

    /** Reads the rows under the headers; what is wrong with the sheet as a whole is refused. */
    static List<SheetRow> rows(InputStream content, List<Column> wanted, Map<String, Integer> columns) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(content);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<SheetRow> found = new ArrayList<>();
            var iterator = rows.iterator();
            if (!iterator.hasNext()) {
                throw Refusal.field("file", "workbook-empty");
            }
            columns.putAll(columns(texts(iterator.next()), wanted));
            while (iterator.hasNext()) {
                Row row = iterator.next();
                List<String> texts = texts(row);
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    found.add(new SheetRow(row.getRowNum(), texts));
                }
                if (found.size() > MOST_ROWS) {
                    throw Refusal.field("file", "workbook-too-many-rows", MOST_ROWS);
                }
            }
            return found;
        } catch (IOException | ExcelReaderException e) {
            throw Refusal.unsupported("not-a-workbook");
        }
    }

    /** A row with its number as Excel shows it. */
    record SheetRow(int number, List<String> texts) {}

    private static Map<String, Integer> columns(List<String> headers, List<Column> wanted) {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> names = headers.stream().map(Workbook::plain).toList();
        for (Column column : wanted) {
            int index = names.indexOf(plain(column.name()));
            if (index >= 0) {
                found.put(column.name(), index);
            } else if (column.required()) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.field("file", "workbook-columns-missing", String.join(", ", missing));
        }
        return found;
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replace('\u00a0', ' ')
                .strip();
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
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().replace("\u0000", "");
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d[-/ ]m).*");
    }
}
