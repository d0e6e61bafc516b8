package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a file one after the other: the good ones by key, and what is wrong with the others. */
class CheckedRows<R extends Record> {

    private final ImportKind<R> kind;
    private final References references;
    private final Map<String, R> existing;
    private final Map<String, String> keyOfUnique = new HashMap<>();
    private final Map<String, Integer> rowOfKey = new HashMap<>();
    private final Map<String, Integer> rowOfUnique = new HashMap<>();
    private final Map<String, R> good = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private int faulty;

    CheckedRows(ImportKind<R> kind) {
        this.kind = kind;
        this.references = kind.references();
        this.existing = kind.existing();
        existing.forEach((key, row) -> keyOfUnique.put(kind.unique(row), key));
    }

    void add(Sheet.Row row, Map<String, Integer> columns) {
        var cells = new Cells(row.number(), columns, row.texts(), references);
        R read = kind.read(cells, references);
        String key = kind.key(read);
        refuseTwice(rowOfKey, key, kind.keyColumn(), row.number(), cells);
        if (kind.uniqueColumn() != null) {
            refuseTwice(rowOfUnique, kind.unique(read), kind.uniqueColumn(), row.number(), cells);
            refuseOfAnother(key, kind.unique(read), kind.uniqueColumn(), cells);
        }
        if (cells.problems().isEmpty()) {
            good.put(key, read);
        } else {
            faulty++;
            cells.problems().stream()
                    .limit(DryRun.MOST_PROBLEMS - problems.size())
                    .forEach(problems::add);
        }
    }

    private static void refuseTwice(Map<String, Integer> seen, String value, String column, int row, Cells cells) {
        Integer first = value.isBlank() ? null : seen.putIfAbsent(value, row);
        if (first != null) {
            cells.note(column, "cell-duplicate", String.valueOf(first));
        }
    }

    private void refuseOfAnother(String key, String unique, String column, Cells cells) {
        String owner = keyOfUnique.get(unique);
        if (owner != null && !owner.equals(key)) {
            cells.note(column, "cell-of-another", owner);
        }
    }

    Map<String, R> good() {
        return good;
    }

    Map<String, R> existing() {
        return existing;
    }

    int faulty() {
        return faulty;
    }

    /** How many of the school's rows the file does not name. */
    int missing() {
        Set<String> missing = new HashSet<>(existing.keySet());
        missing.removeAll(rowOfKey.keySet());
        return missing.size();
    }

    List<CellProblem> problems() {
        return problems;
    }
}
