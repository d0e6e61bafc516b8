package nl.stagerocs.matching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a school would send it. */
public final class Book {

    private final List<Object[]> rows = new ArrayList<>();

    private Book() {}

    /** A list with these columns, parted by commas. */
    public static Book of(String headers) {
        return new Book().row((Object[]) headers.split(","));
    }

    public Book row(Object... cells) {
        rows.add(cells);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    write(sheet, row, column, rows.get(row)[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
