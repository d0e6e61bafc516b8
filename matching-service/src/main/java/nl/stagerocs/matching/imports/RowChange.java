package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an import does to one row.
 *
 * @param row its number in the file; absent when it is not in the file
 * @param label what it is called, for a person
 */
record RowChange(Change change, @Nullable Integer row, String key, String label, List<Difference> differences) {

    enum Change {
        CREATED,
        CHANGED,
        MISSING
    }

    /** What stands in a column now, and what will stand there. */
    record Difference(String column, String before, String after) {}

    static <R extends Record> RowChange created(ImportKind<R> kind, @Nullable Integer number, R row) {
        return new RowChange(Change.CREATED, number, kind.key(row), kind.label(row), List.of());
    }

    static <R extends Record> RowChange missing(ImportKind<R> kind, R row) {
        return new RowChange(Change.MISSING, null, kind.key(row), kind.label(row), List.of());
    }

    static <R extends Record> RowChange changed(ImportKind<R> kind, @Nullable Integer number, R before, R after) {
        List<@Nullable Object> from = kind.values(before);
        List<@Nullable Object> to = kind.values(after);
        List<Difference> differences = IntStream.range(0, kind.columns().size())
                .filter(i -> !Objects.equals(at(from, i), at(to, i)))
                .mapToObj(i -> new Difference(
                        kind.columns().get(i).name(), Cells.written(at(from, i)), Cells.written(at(to, i))))
                .toList();
        return new RowChange(Change.CHANGED, number, kind.key(after), kind.label(after), differences);
    }

    private static @Nullable Object at(List<@Nullable Object> values, int index) {
        return index < values.size() ? values.get(index) : null;
    }
}
