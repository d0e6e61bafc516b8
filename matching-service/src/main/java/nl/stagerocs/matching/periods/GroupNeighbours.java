package nl.stagerocs.matching.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagerocs.matching.imports.Clash;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of internships of one group, as they stand; says which rows of a list would move onto another of their group, or have two of them searched for at
 * once.
 */
record GroupNeighbours(List<Pair> pairs) {

    /** Every pair of a group, from either side, the latest other first. */
    static final String SELECT = """
            select w.name, w.starts_on, w.ends_on, w.search_from, o.name as other, o.starts_on as other_starts_on, o.ends_on as other_ends_on,
                   o.search_from as other_search_from, g.name as group_name
            from group_periods i join internship_periods w on w.id = i.period_id
            join group_periods j on j.group_id = i.group_id and j.period_id <> i.period_id join internship_periods o on o.id = j.period_id
            join groups g on g.id = i.group_id
            order by w.name, o.starts_on desc, o.name, g.name""";

    /** An internship with another one of the same group. */
    record Pair(
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate searchFrom,
            String other,
            LocalDate otherStartsOn,
            LocalDate otherEndsOn,
            @Nullable LocalDate otherSearchFrom,
            String groupName) {

        private Days days() {
            return new Days(startsOn, endsOn, searchFrom);
        }

        private Days days(Map<String, Days> wanted) {
            return wanted.getOrDefault(name, days());
        }

        private Days otherDays(Map<String, Days> wanted) {
            return wanted.getOrDefault(other, new Days(otherStartsOn, otherEndsOn, otherSearchFrom));
        }

        private Optional<Clash> clash(Map<String, Days> wanted) {
            Days own = days(wanted);
            Days others = otherDays(wanted);
            if (own.equals(days())) {
                return Optional.empty();
            }
            if (own.meets(others)) {
                boolean before = own.first().isBefore(others.first());
                return Optional.of(
                        new Clash(name, before ? "tot" : "van", "cell-period-meets", List.of(other, groupName)));
            }
            return own.early(others)
                    .map(day -> clash(PeriodImport.SEARCH_FROM, "period-search-early", others.first()))
                    .or(() -> others.early(own).map(day -> clash("van", "period-next-searched", day)));
        }

        private Clash clash(String column, String code, LocalDate day) {
            return new Clash(name, column, code, List.of(groupName, other, day.toString()));
        }
    }

    private record Days(
            LocalDate first, LocalDate last, @Nullable LocalDate searchFrom) {

        boolean meets(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }

        /** The day from which on this one is searched for, when that is before an earlier one begins. */
        Optional<LocalDate> early(Days earlier) {
            return Optional.ofNullable(searchFrom)
                    .filter(day -> earlier.first.isBefore(first) && day.isBefore(earlier.first));
        }
    }

    /** One message for each row; who can't move keeps its days, and the others are looked at again beside those. */
    List<Clash> clashes(Collection<PeriodTerms> rows) {
        Map<String, Days> wanted = new HashMap<>();
        rows.forEach(each -> wanted.put(each.name(), new Days(each.startsOn(), each.endsOn(), each.searchFrom())));
        List<Clash> clashes = new ArrayList<>();
        Map<String, Clash> found = clashing(wanted);
        while (!found.isEmpty()) {
            clashes.addAll(found.values());
            wanted.keySet().removeAll(found.keySet());
            found = clashing(wanted);
        }
        return clashes;
    }

    private Map<String, Clash> clashing(Map<String, Days> wanted) {
        Map<String, Clash> found = new LinkedHashMap<>();
        pairs.forEach(each -> each.clash(wanted).ifPresent(clash -> found.putIfAbsent(each.name(), clash)));
        return found;
    }
}
