package nl.stagerocs.matching.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a school itself calls the columns of its lists, remembered for the next file. */
@Repository
class Headings {

    private static final int LONGEST = 200;

    private final JdbcTemplate jdbc;

    Headings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The school's heading per column, for the columns that have one. */
    Map<String, String> of(ImportKind<?> kind) {
        Map<String, String> headings = new LinkedHashMap<>();
        JdbcClient.create(jdbc)
                .sql("select column_name, heading from import_headings where kind = ?")
                .param(kind.name())
                .query(row -> {
                    headings.put(row.getString("column_name"), row.getString("heading"));
                });
        return headings;
    }

    /**
     * Remembers these headings instead of the earlier ones; a column left out goes by its own name again. The last file holds, without {@code If-Match}: headings
     * only spare the next one some choosing, and whoever brings that sees them before anything changes. Refuses a column that the list does not have
     * ({@code import-column}) and one heading for two columns ({@code import-heading-twice}).
     */
    void remember(String school, ImportKind<?> kind, Map<String, String> headings) {
        refuseOthers(kind, headings);
        jdbc.update("delete from import_headings where kind = ?", kind.name());
        jdbc.batchUpdate(
                "insert into import_headings (school_id, kind, column_name, heading) values (?, ?, ?, ?)",
                headings.entrySet().stream()
                        .map(each -> new Object[] {
                            school, kind.name(), each.getKey(), each.getValue().strip()
                        })
                        .toList());
    }

    private static void refuseOthers(ImportKind<?> kind, Map<String, String> headings) {
        List<String> columns = kind.columns().stream().map(Column::name).toList();
        if (!columns.containsAll(headings.keySet())) {
            throw Refusal.field("columns", "import-column");
        }
        if (headings.values().stream().anyMatch(each -> each.isBlank() || each.length() > LONGEST)) {
            throw Refusal.field("columns", "cell-too-long", LONGEST);
        }
        if (headings.values().stream()
                        .map(HeaderRow::plain)
                        .collect(Collectors.toSet())
                        .size()
                < headings.size()) {
            throw Refusal.field("columns", "import-heading-twice");
        }
    }
}
