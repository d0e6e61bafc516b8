package nl.stagerocs.platform.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as the answer to a request. */
public final class WorkbookAnswer {

    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 22;

    private WorkbookAnswer() {}

    /** The workbook of these tables, as the file {@code <name>.xlsx}. */
    public static ResponseEntity<byte[]> of(String name, Table... tables) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(written(tables));
    }

    private static byte[] written(Table... tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "StageROCs", "1.0")) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, table.headings().size() - 1).style().bold().set();
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), sheet, row + 1, column);
            }
        }
    }

    private static void write(@Nullable Object cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }
}
