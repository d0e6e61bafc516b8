package nl.stagerocs.matching.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.stagerocs.platform.problems.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook as a school sends it: bounded before it is read, then streamed. Only its first sheet counts. */
final class Workbook {

    static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;
    private static final long MOST_UNZIPPED = 150L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXCEL_DAYS = 2_958_465;

    private Workbook() {}

    /** Refuses what is no workbook, and what would unfold into more than we read. */
    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.unsupported("not-a-workbook");
            }
            if (zip.size() > MOST_PARTS || unfoldsTooFar(zip)) {
                throw Refusal.tooLarge("workbook-too-large");
            }
        } catch (IOException e) {
            throw Refusal.unsupported("not-a-workbook");
        }
    }

    /** Counts what really comes out, as the sizes that a file states about itself may be lies. */
    private static boolean unfoldsTooFar(ZipFile zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unzipped = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    unzipped += read;
                    if (unzipped > MOST_UNZIPPED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Reads the rows under the headers; what is wrong with the sheet as a whole is refused. */
    static Sheet read(InputStream content, List<Column> wanted) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(content, new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Sheet.Row> found = new ArrayList<>();
            var iterator = rows.iterator();
            if (!iterator.hasNext()) {
                throw Refusal.field("file", "workbook-empty");
            }
            Map<String, Integer> columns = columns(texts(iterator.next()), wanted);
            while (iterator.hasNext()) {
                Row row = iterator.next();
                List<String> texts = texts(row);
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    found.add(new Sheet.Row(row.getRowNum(), texts));
                }
                if (found.size() > MOST_ROWS) {
                    throw Refusal.field("file", "workbook-too-many-rows", MOST_ROWS);
                }
            }
            return new Sheet(columns, found);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the reader fails in many ways on a damaged workbook
            throw Refusal.unsupported("not-a-workbook");
        }
    }

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
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", "");
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
