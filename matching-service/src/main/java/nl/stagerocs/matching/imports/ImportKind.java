package nl.stagerocs.matching.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be imported. A row is a record whose equality says whether something changed.
 *
 * @param <R> one row
 */
public interface ImportKind<R extends Record> {

    /** The name in addresses, such as {@code students}. */
    String name();

    /** Lists are imported in this order, as later ones refer to earlier ones. */
    int order();

    /** The columns, in the order of the template. */
    List<Column> columns();

    /** What rows may refer to, read once per import. */
    References references();

    /** Reads one row; what is wrong is noted on the cells. */
    R read(Cells cells, References references);

    /**
     * A row as it will stand: fills in what follows from what is known of it, and notes what is wrong with the whole.
     *
     * @param row with what is known where the file has no column
     * @param known as the school has it; absent for a new row
     */
    default R settled(R row, @Nullable R known, Cells cells) {
        return row;
    }

    /** Rows that are right by themselves and can't go beside the others or beside what the school has, each once; asked once per reading. */
    default List<Clash> clashes(Collection<R> rows) {
        return List.of();
    }

    /** What makes a row the same thing as last time. */
    String key(R row);

    /** The column that messages about the key name. */
    String keyColumn();

    /** Names another column, beside the key, of which two rows may not have the same value; absent when there is none. */
    default @Nullable String uniqueColumn() {
        return null;
    }

    /** The value of {@link #uniqueColumn()}. */
    default String unique(R row) {
        return key(row);
    }

    /** The rows as the school has them now, by key. */
    Map<String, R> existing();

    /** What a row is called, for a person. */
    default String label(R row) {
        return key(row);
    }

    /** What stands in a row, in the order of the columns. */
    default List<@Nullable Object> values(R row) {
        return RecordValues.of(row);
    }

    /** Whether a column that a file does not have still changes what is known; usually it says nothing, and what is known stays. */
    default boolean absentEmpties(String column) {
        return false;
    }

    /** The keys of rows that have left the school: a file without them is not worth a word. */
    default Set<String> gone() {
        return Set.of();
    }

    /** Whether a row that is gone is here again as soon as a file has it. */
    default boolean comesBack() {
        return false;
    }

    /** How rows leave that a file does not have; absent where a missing row means nothing. */
    default Optional<LeavingRows> leaving() {
        return Optional.empty();
    }

    /** The tables that {@link #save} writes, whose statistics a large import renews. */
    default List<String> tables() {
        return List.of(name());
    }

    /**
     * Holds what the rows change, and what changes with it, until the transaction ends: in the order that {@link nl.stagerocs.matching} gives, once for all
     * rows, before the first is written.
     */
    default void hold(List<R> created, List<R> changed) {}

    /** Writes new and changed rows and says so in events. */
    void save(String school, List<R> created, List<R> changed);
}
