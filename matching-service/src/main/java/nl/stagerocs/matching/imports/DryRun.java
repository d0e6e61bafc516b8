package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import would do: which rows are new, changed or wrong.
 *
 * @param missing how many of the school's rows are not in the file; they stay as they are
 * @param problems of the first ten thousand cells that are wrong; the rows are all counted
 */
record DryRun<R extends Record>(
        int rows,
        List<R> created,
        List<R> changed,
        int unchanged,
        int faulty,
        int missing,
        List<CellProblem> problems) {

    static final int MOST_PROBLEMS = 10_000;

    static <R extends Record> DryRun<R> of(ImportKind<R> kind, Sheet sheet) {
        var checked = new CheckedRows<>(kind);
        sheet.rows().forEach(row -> checked.add(row, sheet.columns()));
        List<R> created = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        checked.good().forEach((key, row) -> {
            R known = checked.existing().get(key);
            if (known == null) {
                created.add(row);
            } else if (!known.equals(row)) {
                changed.add(row);
            }
        });
        int unchanged = checked.good().size() - created.size() - changed.size();
        return new DryRun<>(
                sheet.rows().size(),
                created,
                changed,
                unchanged,
                checked.faulty(),
                checked.missing(),
                checked.problems());
    }
}
