package nl.stagerocs.matching.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import nl.stagerocs.matching.imports.ImportRecords.Message;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbooks that go with an import. Cells are written as text, so nothing in them is ever a formula. */
final class Sheets {

    private Sheets() {}

    static byte[] template(List<Column> columns) {
        return write(
                new Part("Lijst", sheet -> {
                    for (int i = 0; i < columns.size(); i++) {
                        sheet.value(0, i, columns.get(i).name());
                        sheet.width(i, 18);
                    }
                    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
                }),
                new Part("Uitleg", sheet -> explain(sheet, columns)));
    }

    private static void explain(Worksheet sheet, List<Column> columns) {
        headers(sheet, List.of("kolom", "verplicht", "voorbeeld", "uitleg"));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(i + 1, 0, column.name());
            sheet.value(i + 1, 1, column.required() ? "ja" : "nee");
            sheet.value(i + 1, 2, column.example());
            sheet.value(i + 1, 3, column.explanation());
        }
    }

    private static void headers(Worksheet sheet, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
    }

    static byte[] messages(List<Message> messages) {
        return write(new Part("Meldingen", sheet -> {
            headers(sheet, List.of("rij", "kolom", "waarde", "wat is er mis"));
            for (int i = 0; i < messages.size(); i++) {
                Message message = messages.get(i);
                sheet.value(i + 1, 0, message.row());
                sheet.value(i + 1, 1, message.column());
                sheet.value(i + 1, 2, message.value());
                sheet.value(i + 1, 3, message.message());
            }
        }));
    }

    private record Part(String name, Consumer<Worksheet> filling) {}

    private static byte[] write(Part... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "StageROCs", "1.0")) {
            for (Part part : parts) {
                part.filling().accept(workbook.newWorksheet(part.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
