package nl.stagerocs.matching.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that a cell may refer to, per column: groups, e-mail addresses of supervisors, crebo codes. Serves one reading of one file. */
public final class References {

    private static final int LARGEST_DISTANCE = 4;
    private static final int MOST_SUGGESTIONS = 1_000;
    private static final int MOST_SHOWN = 20;

    private final Map<String, Set<String>> byColumn;
    private final Map<String, Optional<String>> suggested = new HashMap<>();

    public References(Map<String, Set<String>> byColumn) {
        this.byColumn = byColumn;
    }

    /** Nothing to refer to. */
    public static References none() {
        return new References(Map.of());
    }

    /** Whether a name is known under a column, or under a name for a combination of columns. */
    public boolean knows(String column, String value) {
        return byColumn.getOrDefault(column, Set.of()).contains(value);
    }

    /** The first of the names that are known under a column, as many as can be read at a glance. */
    List<String> names(String column) {
        return byColumn.getOrDefault(column, Set.of()).stream()
                .limit(MOST_SHOWN)
                .toList();
    }

    /** The nearest known name, when it is near enough to be a typing error; not looked for any more after a thousand different names. */
    Optional<String> nearest(String column, String value) {
        String key = column + "\n" + value;
        return suggested.size() < MOST_SUGGESTIONS || suggested.containsKey(key)
                ? suggested.computeIfAbsent(key, each -> search(column, value))
                : Optional.empty();
    }

    /** The first names by the alphabet that have these words in them, whatever their case; those that begin so come first. */
    List<String> like(String column, String words, int most) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return byColumn.getOrDefault(column, Set.of()).stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing(
                                (String each) -> !each.toLowerCase(Locale.ROOT).startsWith(sought))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private Optional<String> search(String column, String value) {
        var distance = new LevenshteinDistance(Math.clamp(value.length() / 3, 1, LARGEST_DISTANCE));
        return byColumn.getOrDefault(column, Set.of()).stream()
                .filter(each -> distance.apply(each, value) >= 0)
                .min(Comparator.comparing(each -> distance.apply(each, value)));
    }
}
