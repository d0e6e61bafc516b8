package nl.stagerocs.matching.periods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stagerocs.matching.imports.Clash;

/** Pairs of internships of one group, as they stand; says which rows of a list would move onto another of their group. */
record GroupNeighbours(List<Pair> pairs) {

    /** Every pair of a group, from either side. */
    static final String SELECT = """
            select w.name, w.starts_on, w.ends_on, o.name as other, o.starts_on as other_starts_on, o.ends_on as other_ends_on, g.name as group_name
            from group_periods i join internship_periods w on w.id = i.period_id
            join group_periods j on j.group_id = i.group_id and j.period_id <> i.period_id join internship_periods o on o.id = j.period_id
            join groups g on g.id = i.group_id
            order by w.name, o.starts_on, o.name, g.name""";

    /** An internship with another one of the same group. */
    record Pair(
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            String other,
            LocalDate otherStartsOn,
            LocalDate otherEndsOn,
            String groupName) {

        private Days days(Map<String, Days> wanted) {
            return wanted.getOrDefault(name, new Days(startsOn, endsOn));
        }

        private Days otherDays(Map<String, Days> wanted) {
            return wanted.getOrDefault(other, new Days(otherStartsOn, otherEndsOn));
        }

        private boolean movesOnto(Map<String, Days> wanted) {
            return !days(wanted).equals(new Days(startsOn, endsOn))
                    && days(wanted).meets(otherDays(wanted));
        }

        private Clash clash(Map<String, Days> wanted) {
            boolean before = days(wanted).first().isBefore(otherDays(wanted).first());
            return new Clash(name, before ? "tot" : "van", "cell-period-meets", List.of(other, groupName));
        }
    }

    private record Days(LocalDate first, LocalDate last) {

        boolean meets(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    /** One message for each row; who can't move keeps its days, and the others are looked at again beside those. */
    List<Clash> clashes(Collection<PeriodTerms> rows) {
        Map<String, Days> wanted = new HashMap<>();
        rows.forEach(each -> wanted.put(each.name(), new Days(each.startsOn(), each.endsOn())));
        List<Clash> clashes = new ArrayList<>();
        Map<String, Clash> found = meeting(wanted);
        while (!found.isEmpty()) {
            clashes.addAll(found.values());
            wanted.keySet().removeAll(found.keySet());
            found = meeting(wanted);
        }
        return clashes;
    }

    private Map<String, Clash> meeting(Map<String, Days> wanted) {
        Map<String, Clash> found = new LinkedHashMap<>();
        pairs.stream()
                .filter(each -> each.movesOnto(wanted))
                .forEach(each -> found.putIfAbsent(each.name(), each.clash(wanted)));
        return found;
    }
}
