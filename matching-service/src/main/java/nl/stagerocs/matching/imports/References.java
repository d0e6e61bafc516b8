package nl.stagerocs.matching.imports;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that a cell may refer to, per column: groups, e-mail addresses of supervisors, crebo codes. */
public record References(Map<String, Set<String>> byColumn) {

    /** Nothing to refer to. */
    public static References none() {
        return new References(Map.of());
    }

    boolean knows(String column, String value) {
        return byColumn.getOrDefault(column, Set.of()).contains(value);
    }

    /** The nearest known name, when it is near enough to be a typing error. */
    Optional<String> nearest(String column, String value) {
        var distance = new LevenshteinDistance(4);
        return byColumn.getOrDefault(column, Set.of()).stream()
                .filter(each -> distance.apply(each, value) >= 0)
                .min(Comparator.comparing(each -> distance.apply(each, value)));
    }
}
