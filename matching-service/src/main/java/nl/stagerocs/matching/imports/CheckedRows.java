package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a file one after the other: the good ones by key, and what is wrong with the others. */
class CheckedRows<R extends Record> {

    private final ImportKind<R> kind;
    private final References references;
    private final Map<String, R> existing;
    private final Set<String> gone;
    private final Map<String, String> keyOfUnique = new HashMap<>();
    private final Map<String, Integer> rowOfKey = new HashMap<>();
    private final Map<String, Integer> rowOfUnique = new HashMap<>();
    private final Map<String, R> good = new LinkedHashMap<>();
    private final Map<String, Cells> cellsOfGood = new HashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private int faulty;

    CheckedRows(ImportKind<R> kind) {
        this.kind = kind;
        this.references = kind.references();
        this.existing = kind.existing();
        this.gone = kind.gone();
        existing.forEach((key, row) -> keyOfUnique.put(kind.unique(row), key));
    }

    /** Checks a row of a file with this number. */
    void add(int number, List<String> texts, Map<String, Integer> columns) {
        var cells = new Cells(number, columns, texts, references);
        R read = settled(kind.read(cells, references), columns, cells);
        String key = kind.key(read);
        refuseTwice(rowOfKey, key, kind.keyColumn(), number, cells);
        if (kind.uniqueColumn() != null) {
            refuseTwice(rowOfUnique, kind.unique(read), kind.uniqueColumn(), number, cells);
            refuseOfAnother(key, kind.unique(read), kind.uniqueColumn(), cells);
        }
        if (cells.problems().isEmpty()) {
            good.put(key, read);
            cellsOfGood.put(key, cells);
        } else {
            refuse(cells);
        }
    }

    /** Once all rows are there: refuses those that can't go beside the others. */
    void lookTogether() {
        kind.clashes(good.values()).forEach(each -> {
            Cells cells = Objects.requireNonNull(cellsOfGood.get(each.key()));
            cells.note(each.column(), each.code(), each.args().toArray(String[]::new));
            good.remove(each.key());
            refuse(cells);
        });
        problems.sort(Comparator.comparingInt(CellProblem::row));
    }

    private void refuse(Cells cells) {
        faulty++;
        cells.problems().stream().limit(DryRun.MOST_PROBLEMS - problems.size()).forEach(problems::add);
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

    /** Whether the school has a row with this key that has not left. */
    boolean isOnTheList(String key) {
        return existing.containsKey(key) && !gone.contains(key);
    }

    /** Whether the school let the row with this key leave, and the file brings it back. */
    boolean comesBack(String key) {
        return kind.comesBack() && gone.contains(key);
    }

    /** The school's rows that the file does not name. */
    List<R> missing() {
        return existing.entrySet().stream()
                .filter(each -> !rowOfKey.containsKey(each.getKey()) && !gone.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The row of the file in which a key stands first. */
    @Nullable
    Integer rowOf(String key) {
        return rowOfKey.get(key);
    }

    private R settled(R read, Map<String, Integer> given, Cells cells) {
        R known = existing.get(kind.key(read));
        return kind.settled(known == null ? read : kept(read, known, given), known, cells);
    }

    /** What the file has no column for stays as it is known. */
    private R kept(R read, R known, Map<String, Integer> given) {
        List<@Nullable Object> before = RecordValues.of(known);
        List<@Nullable Object> values = RecordValues.of(read);
        for (int i = 0; i < values.size(); i++) {
            String column = kind.columns().get(i).name();
            if (!given.containsKey(column) && !kind.absentEmpties(column)) {
                values.set(i, before.get(i));
            }
        }
        return RecordValues.with(read, values);
    }

    List<CellProblem> problems() {
        return problems;
    }
}
