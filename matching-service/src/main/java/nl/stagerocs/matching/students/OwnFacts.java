package nl.stagerocs.matching.students;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.stagerocs.matching.imports.Cells;
import nl.stagerocs.matching.imports.References;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a list may say of each student apart from the group: the year, the profile and how they travel. */
final class OwnFacts {

    private static final String PROFILES_OF = "profielen van ";
    private static final int LAST_YEAR = 4;

    private OwnFacts() {}

    /** Adds the profiles that the students of each group choose from. */
    static void addProfiles(JdbcClient jdbc, Map<String, Set<String>> known) {
        jdbc.sql("""
                        select g.name, c.profile from groups g join programmes p on p.id = g.programme_id
                        cross join lateral unnest(p.profiles) with ordinality c (profile, nth) order by g.name, c.nth""").query(row -> {
            known.computeIfAbsent(PROFILES_OF + row.getString("name"), each -> new LinkedHashSet<>())
                    .add(row.getString("profile"));
        });
    }

    static @Nullable Integer year(Cells cells) {
        return cells.optionalText("leerjaar") == null ? null : Integer.valueOf(cells.number("leerjaar", 1, LAST_YEAR));
    }

    /** Of a group that nobody knows there is no telling. */
    static @Nullable String profile(Cells cells, References references) {
        String profile = cells.optionalText("profiel");
        String group = cells.optionalText("groep");
        return profile == null || group == null || !references.knows("groep", group)
                ? profile
                : cells.knownAmong(PROFILES_OF + group, "profiel", "cell-unknown-profile");
    }

    static @Nullable Transport transport(Cells cells) {
        return cells.optionalText("vervoer") == null
                ? null
                : Transport.called(cells.oneOf("vervoer", Transport.words()));
    }
}
