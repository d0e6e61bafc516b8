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
        return write(sheet -> {
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).name());
                sheet.value(1, i, columns.get(i).example());
                sheet.width(i, 18);
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        });
    }

    static byte[] messages(List<Message> messages) {
        return write(sheet -> {
            List<String> headers = List.of("rij", "kolom", "waarde", "wat is er mis");
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
            }
            for (int i = 0; i < messages.size(); i++) {
                Message message = messages.get(i);
                sheet.value(i + 1, 0, message.row());
                sheet.value(i + 1, 1, message.column());
                sheet.value(i + 1, 2, message.value());
                sheet.value(i + 1, 3, message.message());
            }
        });
    }

    private static byte[] write(Consumer<Worksheet> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "StageROCs", "1.0")) {
            filling.accept(workbook.newWorksheet("Lijst"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
