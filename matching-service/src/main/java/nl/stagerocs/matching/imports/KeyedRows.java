package nl.stagerocs.matching.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a school has, for comparing and for referring to, and holds it. */
public final class KeyedRows {

    private KeyedRows() {}

    /** The rows of a query by their key. */
    public static <R extends Record> Map<String, R> of(
            JdbcClient jdbc, String sql, Class<R> type, Function<R, String> key) {
        List<R> rows = jdbc.sql(sql).query(type).list();
        return rows.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The single column of a query. */
    public static Set<String> names(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).set();
    }

    /** Holds the rows that a query finds by {@code :keys}, until the transaction ends. */
    public static void hold(JdbcClient jdbc, String sql, List<String> keys) {
        jdbc.sql(sql)
                .param("keys", keys.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
