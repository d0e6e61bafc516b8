package nl.stagerocs.matching.places;

import java.util.regex.Pattern;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the middle of a search: a town, or a postcode, which lies where the school's companies with the likest postcode are. */
@Repository
class Middles {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}( ?[A-Za-z]{2})?");
    private static final int REGION = 2;
    private static final int DIGITS = 4;

    private final JdbcClient jdbc;
    private final Towns towns;

    Middles(JdbcClient jdbc, Towns towns) {
        this.jdbc = jdbc;
        this.towns = towns;
    }

    /** The middle of this name; refused for a town that there is not, and for a postcode in a region where the school knows nobody. */
    Town of(String name) {
        return POSTCODE.matcher(name).matches()
                ? ofPostcode(name.substring(0, DIGITS))
                : towns.named(name).orElseThrow(() -> Refusal.field("town", "cell-unknown-town"));
    }

    private Town ofPostcode(String digits) {
        return jdbc.sql("""
                        select :digits || ' ' || mode() within group (order by town) as name, '' as province, avg(lat) as lat, avg(lon) as lon
                        from (select *, case when postcode like :digits || '%' then 4 when postcode like left(:digits, 3) || '%' then 3 else 2 end as same
                              from companies where left(postcode, 2) = :region) c
                        group by same order by same desc
                        limit 1""")
                .param("digits", digits)
                .param("region", digits.substring(0, REGION))
                .query(Town.class)
                .optional()
                .orElseThrow(() -> Refusal.field("town", "cell-unknown-postcode"));
    }
}
