package nl.stagerocs.matching.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stagerocs.platform.problems.Refusal;

/**
 * The row of a sheet that names its columns; titles may stand above it.
 *
 * @param columns at which place in a row each column stands
 * @param ignored the headings that are no column of the list
 */
record HeaderRow(Map<String, Integer> columns, List<String> ignored) {

    /** Which of the first rows names the most columns; the first of them when several do. */
    static int among(List<List<String>> rows, List<Column> wanted, Map<String, String> own) {
        Set<String> known =
                wanted.stream().flatMap(each -> names(each, own).stream()).collect(Collectors.toSet());
        int best = 0;
        long most = 0;
        for (int i = 0; i < rows.size(); i++) {
            long count = rows.get(i).stream()
                    .map(HeaderRow::plain)
                    .filter(known::contains)
                    .count();
            boolean first = most == 0 && count == 0 && rows.get(best).stream().allMatch(String::isBlank);
            if (count > most || first) {
                best = i;
                most = count;
            }
        }
        return best;
    }

    /** Which column of the list stands where: by the school's own heading, or else by its name. */
    static HeaderRow of(List<String> headings, List<Column> wanted, Map<String, String> own) {
        List<String> plain = headings.stream().map(HeaderRow::plain).toList();
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Column column : wanted) {
            names(column, own).stream()
                    .map(plain::indexOf)
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> found.put(column.name(), index));
        }
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isBlank() && !found.containsValue(i)) {
                ignored.add(headings.get(i).strip());
            }
        }
        return new HeaderRow(found, ignored);
    }

    /** Refuses a file without a column that must be there. */
    HeaderRow complete(List<Column> wanted) {
        String missing = wanted.stream()
                .filter(each -> each.required() && !columns.containsKey(each.name()))
                .map(Column::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.field("file", "workbook-columns-missing", missing);
        }
        return this;
    }

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", "");
    }

    private static List<String> names(Column column, Map<String, String> own) {
        String heading = own.get(column.name());
        return heading == null ? List.of(plain(column.name())) : List.of(plain(heading), plain(column.name()));
    }
}
