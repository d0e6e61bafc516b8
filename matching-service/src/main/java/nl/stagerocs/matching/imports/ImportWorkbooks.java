package nl.stagerocs.matching.imports;

import java.util.List;
import nl.stagerocs.matching.imports.ImportRecords.Message;
import nl.stagerocs.platform.exports.Table;
import nl.stagerocs.platform.exports.WorkbookAnswer;
import org.springframework.http.ResponseEntity;

/** The workbooks that go with an import. */
final class ImportWorkbooks {

    private ImportWorkbooks() {}

    /** An empty list to fill in, and what belongs in each column. */
    static ResponseEntity<byte[]> template(String kind, List<Column> columns) {
        var list = new Table("Lijst", columns.stream().map(Column::name).toList(), List.of());
        var explanation = new Table(
                "Uitleg",
                List.of("kolom", "verplicht", "voorbeeld", "uitleg"),
                columns.stream()
                        .map(each -> List.<Object>of(
                                each.name(), each.required() ? "ja" : "nee", each.example(), each.explanation()))
                        .toList());
        return WorkbookAnswer.of(kind, list, explanation);
    }

    static ResponseEntity<byte[]> messages(List<Message> messages) {
        var table = new Table(
                "Meldingen",
                List.of("rij", "kolom", "waarde", "wat is er mis"),
                messages.stream()
                        .map(each -> List.<Object>of(each.row(), each.column(), each.value(), each.message()))
                        .toList());
        return WorkbookAnswer.of("meldingen", table);
    }
}
