package nl.stagerocs.matching.workbooks;

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
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stagerocs.platform.input.Bounds;
import nl.stagerocs.platform.problems.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An Excel workbook as a school sends it: streamed. Only its first sheet counts. */
public final class Workbook {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXCEL_DAYS = 2_958_465;

    private Workbook() {}

    /** Reads the rows of the first sheet one after the other; refuses what turns out to be no workbook. */
    public static <T> T read(InputStream content, Function<Iterator<WorkbookRow>, T> reading) {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx"); // of a stream the reader keeps all bytes
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return read(file, reading);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, Function<Iterator<WorkbookRow>, T> reading) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return reading.apply(rows.map(Workbook::row).iterator());
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the reader fails in many ways on a damaged workbook
            throw Refusal.unsupported("not-a-workbook");
        }
    }

    private static WorkbookRow row(Row row) {
        return new WorkbookRow(row.getRowNum(), texts(row));
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
            return Bounds.text(cell.getText().replace("\u0000", ""));
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
