package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, by hand.
 *
 * @param label what it is called, for a person
 * @param values what stands in each column, as a cell of an import would
 * @param canLeave whether it can be taken from the list
 * @param leftBehind what goes on when it leaves, in the reader's language
 * @param version differs as soon as something in the row differs
 */
record EnteredRow(
        String key,
        String label,
        Map<String, String> values,
        boolean canLeave,
        @Nullable String leftBehind,
        long version) {

    static <R extends Record> EnteredRow of(ImportKind<R> kind, R row) {
        List<@Nullable Object> values = kind.values(row);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(kind.columns().get(i).name(), Cells.written(values.get(i)));
        }
        long version = Integer.toUnsignedLong(new ArrayList<>(cells.values()).hashCode());
        return new EnteredRow(
                kind.key(row), kind.label(row), cells, kind.leaving().isPresent(), null, version);
    }

    EnteredRow leavingBehind(@Nullable String what) {
        return new EnteredRow(key, label, values, canLeave, what, version);
    }
}
