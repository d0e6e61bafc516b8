package nl.stagerocs.matching.imports;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.stagerocs.matching.workbooks.Workbook;
import nl.stagerocs.matching.workbooks.WorkbookRow;
import nl.stagerocs.platform.problems.Refusal;

/** A list as a school sends it: the row that names its columns, and the rows beneath that are not blank. */
record Sheet(HeaderRow header, List<WorkbookRow> rows) {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_TITLES = 10;

    /** Reads a workbook; what is wrong with the list as a whole is refused. */
    static Sheet read(InputStream content, List<Column> wanted, Map<String, String> own) {
        return Workbook.read(content, rows -> {
            List<WorkbookRow> first = first(rows);
            int at = HeaderRow.among(first.stream().map(WorkbookRow::texts).toList(), wanted, own);
            HeaderRow header = HeaderRow.of(first.get(at).texts(), wanted, own).complete(wanted);
            List<WorkbookRow> found = new ArrayList<>(first.subList(at + 1, first.size()));
            found.removeIf(WorkbookRow::isBlank);
            while (rows.hasNext()) {
                WorkbookRow row = rows.next();
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
        return Workbook.read(content, rows -> {
            List<List<String>> first =
                    first(rows).stream().map(WorkbookRow::texts).toList();
            return first.get(HeaderRow.among(first, wanted, own)).stream()
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        });
    }

    private static List<WorkbookRow> first(Iterator<WorkbookRow> rows) {
        List<WorkbookRow> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MOST_TITLES) {
            first.add(rows.next());
        }
        if (first.stream().allMatch(WorkbookRow::isBlank)) {
            throw Refusal.field("file", "workbook-empty");
        }
        return first;
    }
}
