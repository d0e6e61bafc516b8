package nl.stagerocs.matching.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A programme that a place is for besides its main one.
 *
 * @param recognised whether SBB recognises the company for it; absent while SBB has not been asked yet
 */
record AlsoFor(String crebo, String name, @Nullable Boolean recognised) {

    /** Joins what {@link #of} reads to {@code places p}. */
    static final String JOINED = """
            cross join lateral (
                select array_agg(o.name order by a.number) as also_names, array_agg(serves(n, p.starts_on) order by a.number) as also_recognised
                from unnest(p.also_crebos) with ordinality a (crebo, number)
                left join lateral (select min(name) as name from programmes where crebo = a.crebo) o on true
                left join recognitions n on n.company_id = p.company_id and n.crebo = a.crebo) also
            """;

    static List<AlsoFor> of(ResultSet row) throws SQLException {
        List<AlsoFor> also = new ArrayList<>();
        String[] crebos = texts(row, "also_crebos");
        if (crebos.length > 0) {
            String[] names = texts(row, "also_names");
            var recognised =
                    (@Nullable Boolean[]) row.getArray("also_recognised").getArray();
            for (int i = 0; i < crebos.length; i++) {
                also.add(new AlsoFor(crebos[i], Objects.requireNonNullElse(names[i], ""), recognised[i]));
            }
        }
        return also;
    }

    static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
