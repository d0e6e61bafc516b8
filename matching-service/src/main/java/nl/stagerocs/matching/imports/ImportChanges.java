package nl.stagerocs.matching.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.stagerocs.matching.imports.RowChange.Change;
import nl.stagerocs.matching.imports.RowChange.Difference;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.http.Listing;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports do row by row, kept until it is done; the rows that a file does not have are kept for letting them leave. */
@Repository
class ImportChanges {

    private static final int PAGE = 100;
    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ImportChanges(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** A row with its number in this list. */
    private record Numbered(int number, RowChange change) {}

    void add(UUID id, String school, List<RowChange> changes) {
        List<Numbered> numbered = new ArrayList<>();
        changes.forEach(each -> numbered.add(new Numbered(numbered.size(), each)));
        batches.batchUpdate("""
                insert into import_rows (import_id, school_id, change, number, row, key, label, columns, before, after)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", numbered, BATCH, (statement, each) -> {
            RowChange change = each.change();
            statement.setObject(1, id);
            statement.setString(2, school);
            statement.setString(3, change.change().name());
            statement.setInt(4, each.number());
            statement.setObject(5, change.row());
            statement.setString(6, change.key());
            statement.setString(7, change.label());
            statement.setObject(8, texts(change, Difference::column));
            statement.setObject(9, texts(change, Difference::before));
            statement.setObject(10, texts(change, Difference::after));
        });
    }

    private static String[] texts(RowChange change, Function<Difference, String> part) {
        return change.differences().stream().map(part).toArray(String[]::new);
    }

    Listing<RowChange> list(UUID id, Change change, @Nullable String cursor) {
        List<Numbered> found = jdbc.sql("""
                        select change, number, row, key, label, columns, before, after from import_rows
                        where import_id = ? and change = ? and number > ? order by number limit ?""")
                .params(id, change.name(), Cursor.readNumber(cursor).orElse(-1), PAGE + 1)
                .query((row, index) -> new Numbered(row.getInt("number"), read(row)))
                .list();
        return Listing.of(found, PAGE, last -> Cursor.of(last.number())).map(Numbered::change);
    }

    /** Takes missing rows from the list, as they leave now; refuses those that are not on it. */
    void takeMissing(UUID id, List<String> keys) {
        List<String> distinct = keys.stream().distinct().toList();
        int taken = jdbc.sql("delete from import_rows where import_id = :id and change = 'MISSING' and key in (:keys)")
                .param("id", id)
                .param("keys", distinct)
                .update();
        if (taken < distinct.size()) {
            throw Refusal.field("keys", "import-leave-unknown");
        }
    }

    void forgetDone(UUID id) {
        jdbc.sql("delete from import_rows where import_id = ? and change <> 'MISSING'")
                .param(id)
                .update();
    }

    private static RowChange read(ResultSet row) throws SQLException {
        String[] columns = (String[]) row.getArray("columns").getArray();
        String[] before = (String[]) row.getArray("before").getArray();
        String[] after = (String[]) row.getArray("after").getArray();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            differences.add(new Difference(columns[i], before[i], after[i]));
        }
        return new RowChange(
                Change.valueOf(row.getString("change")),
                row.getObject("row", Integer.class),
                row.getString("key"),
                row.getString("label"),
                differences);
    }
}
