package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an import would do: which rows are new, changed or wrong.
 *
 * @param missing how many of the school's rows are not in the file, and stay as they are; none where that means nothing
 * @param ignored the headings of the file that are no column of the list
 * @param problems of the first ten thousand cells that are wrong; the rows are all counted
 * @param changes of the first thousand rows that are new and of those that are changed, and of all that are missing, so that each of them can leave
 */
record DryRun<R extends Record>(
        int rows,
        List<R> created,
        List<R> changed,
        int unchanged,
        int faulty,
        int missing,
        List<String> ignored,
        List<CellProblem> problems,
        List<RowChange> changes) {

    static final int MOST_PROBLEMS = 10_000;
    private static final int MOST_CHANGES = 1_000;

    static <R extends Record> DryRun<R> of(ImportKind<R> kind, Sheet sheet) {
        var checked = new CheckedRows<>(kind);
        sheet.rows()
                .forEach(row ->
                        checked.add(row.number(), row.texts(), sheet.header().columns()));
        checked.lookTogether();
        Map<String, R> existing = checked.existing();
        List<R> missing = kind.leaving().isPresent() ? checked.missing() : List.of();
        List<R> created = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        checked.good().forEach((key, row) -> {
            R known = existing.get(key);
            if (known == null || checked.comesBack(key)) {
                created.add(row);
            } else if (!known.equals(row)) {
                changed.add(row);
            }
        });
        return new DryRun<>(
                sheet.rows().size(),
                created,
                changed,
                checked.good().size() - created.size() - changed.size(),
                checked.faulty(),
                missing.size(),
                sheet.header().ignored(),
                checked.problems(),
                changes(kind, checked, created, changed, missing));
    }

    private static <R extends Record> List<RowChange> changes(
            ImportKind<R> kind, CheckedRows<R> checked, List<R> created, List<R> changed, List<R> missing) {
        List<RowChange> changes = new ArrayList<>();
        created.stream()
                .limit(MOST_CHANGES)
                .map(row -> RowChange.created(kind, checked.rowOf(kind.key(row)), row))
                .forEach(changes::add);
        changed.stream().limit(MOST_CHANGES).forEach(row -> {
            R before = checked.existing().getOrDefault(kind.key(row), row);
            changes.add(RowChange.changed(kind, checked.rowOf(kind.key(row)), before, row));
        });
        missing.stream().map(row -> RowChange.missing(kind, row)).forEach(changes::add);
        return changes;
    }
}
