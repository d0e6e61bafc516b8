package nl.stagerocs.matching.imports;

import java.util.List;
import java.util.Map;

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

    /** What makes a row the same thing as last time. */
    String key(R row);

    /** The column that messages about the key name. */
    String keyColumn();

    /** The rows as the school has them now, by key. */
    Map<String, R> existing();

    /** Writes new and changed rows and says so in events. */
    void save(String school, List<R> created, List<R> changed);
}
