package nl.stagerocs.matching.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a record by their order, which for a row is that of its columns. */
final class RecordValues {

    private RecordValues() {}

    static List<@Nullable Object> of(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.add(accessor.invoke(row));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    /** A record of the same kind with other values. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R row, List<@Nullable Object> values) {
        Class<?>[] types = new Class<?>[values.size()];
        RecordComponent[] components = row.getClass().getRecordComponents();
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            var constructor = row.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (R) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
