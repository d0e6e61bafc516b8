package nl.stagerocs.matching.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a search can be narrowed by, and how many places each choice would leave; a filter never empties its own other choices. */
final class PlaceFilters {

    private static final List<String> ON = List.of();
    private static final List<String> DAYS = List.of("1", "2", "3", "4", "5");
    private static final List<String> LEVELS = List.of("1", "2", "3", "4");
    private static final List<String> LEERWEGEN = List.of("BOL", "BBL");
    private static final List<String> SIZES = List.of("SMALL", "MEDIUM", "LARGE");

    private final List<Filter> filters;

    PlaceFilters(PlaceQuery query, PlaceArea area) {
        List<Filter> all = new ArrayList<>();
        all.add(new Filter("room", Boolean.TRUE.equals(query.room()), "room > 0", ON));
        all.add(new Filter("paid", Boolean.TRUE.equals(query.paid()), "compensation_cents > 0", ON));
        all.add(new Filter("days", query.days() != null, "days_per_week = :days", DAYS));
        all.add(new Filter("leerweg", query.leerweg() != null, "leerweg = :leerweg", LEERWEGEN));
        all.add(new Filter("companySize", query.companySize() != null, "company_size = :companySize", SIZES));
        if (area.hasLevels()) {
            all.add(new Filter("level", query.level() != null, "level = :level", LEVELS));
        }
        if (area.hasPeriod()) {
            boolean chosen = query.from() != null || query.until() != null;
            all.add(new Filter("period", chosen, "ends_on >= :from and starts_on <= :until", ON));
        }
        filters = List.copyOf(all);
    }

    /**
     * One thing to narrow by.
     *
     * @param condition over the parameter of its own name
     * @param values what can be chosen; none when it is only on or off
     */
    private record Filter(String name, boolean chosen, String condition, List<String> values) {

        Stream<Choice> choices() {
            return values.isEmpty()
                    ? Stream.of(new Choice(this, "true", condition))
                    : values.stream()
                            .map(each -> new Choice(this, each, condition.replace(":" + name, "'" + each + "'")));
        }
    }

    private record Choice(Filter filter, String value, String condition) {}

    /** How many places are left when this is chosen as well. */
    record Facet(String filter, String value, int count) {}

    String chosen() {
        return chosenBut("");
    }

    /** One column of numbers: how many there are in the area, how many with everything chosen, and what each choice would leave. */
    String counts() {
        return choices()
                .map(each -> ", count(*) filter (where "
                        + chosenBut(each.filter().name()) + " and " + each.condition() + ")")
                .collect(Collectors.joining(
                        "", "array[count(*), count(*) filter (where " + chosen() + ")", "] as counts"));
    }

    /** The counts of a row of that column. */
    Counts read(Long[] counts) {
        List<Choice> choices = choices().toList();
        List<Facet> facets = IntStream.range(0, choices.size())
                .mapToObj(i ->
                        new Facet(choices.get(i).filter().name(), choices.get(i).value(), counts[i + 2].intValue()))
                .toList();
        return new Counts(counts[0].intValue(), counts[1].intValue(), facets);
    }

    /** @param area how many there are before anything is chosen */
    record Counts(int area, int total, List<Facet> facets) {}

    private Stream<Choice> choices() {
        return filters.stream().flatMap(Filter::choices);
    }

    private String chosenBut(String name) {
        return filters.stream()
                .filter(each -> each.chosen() && !each.name().equals(name))
                .map(each -> " and " + each.condition())
                .collect(Collectors.joining("", "true", ""));
    }
}
