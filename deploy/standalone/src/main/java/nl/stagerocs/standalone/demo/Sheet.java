package nl.stagerocs.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One list as a school would send it. */
final class Sheet {

    private final String kind;
    private final List<List<Object>> rows = new ArrayList<>();

    Sheet(String kind, String... headers) {
        this.kind = kind;
        rows.add(List.of((Object[]) headers));
    }

    void row(Object... cells) {
        rows.add(List.of(cells));
    }

    String kind() {
        return kind;
    }

    int size() {
        return rows.size() - 1;
    }

    List<List<Object>> rows() {
        return rows;
    }

    Path write(Path folder) {
        Path file = folder.resolve(kind + ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "StageROCs", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lijst");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
