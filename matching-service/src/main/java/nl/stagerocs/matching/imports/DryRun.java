package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagerocs.matching.imports.Workbook.SheetRow;

/**
 * What an import would do: which rows are new, changed or wrong.
 *
 * @param missing how many of the school's rows are not in the file; they stay as they are
 */
record DryRun<R extends Record>(
        int rows,
        List<R> created,
        List<R> changed,
        int unchanged,
        int faulty,
        int missing,
        List<CellProblem> problems) {

    static <R extends Record> DryRun<R> of(ImportKind<R> kind, List<SheetRow> rows, Map<String, Integer> columns) {
        References references = kind.references();
        Map<String, R> existing = kind.existing();
        Map<String, Integer> firstRow = new HashMap<>();
        Map<String, R> good = new LinkedHashMap<>();
        List<CellProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int faulty = 0;
        for (SheetRow row : rows) {
            var cells = new Cells(row.number(), columns, row.texts(), references);
            R read = kind.read(cells, references);
            String key = kind.key(read);
            Integer first = firstRow.putIfAbsent(key, row.number());
            if (first != null) {
                cells.note(kind.keyColumn(), "cell-duplicate", String.valueOf(first));
            }
            if (cells.problems().isEmpty()) {
                good.put(key, read);
            } else {
                faulty++;
                problems.addAll(cells.problems());
            }
            seen.add(key);
        }
        List<R> created = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        good.forEach((key, row) -> {
            R known = existing.get(key);
            if (known == null) {
                created.add(row);
            } else if (!known.equals(row)) {
                changed.add(row);
            }
        });
        int missing = (int)
                existing.keySet().stream().filter(each -> !seen.contains(each)).count();
        int unchanged = good.size() - created.size() - changed.size();
        return new DryRun<>(rows.size(), created, changed, unchanged, faulty, missing, problems);
    }
}
