package nl.stagerocs.matching.towns;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which town the four digits of a postcode are of. */
final class Postcodes {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}( ?[A-Za-z]{2})?");
    private static final int DIGITS = 4;

    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();

    Postcodes(BiFunction<String, String, @Nullable Town> towns) {
        Table.rows("/postcodes.csv").forEach(cell -> {
            Town town = Objects.requireNonNull(towns.apply(cell[2], cell[3]), cell[2]);
            ranges.put(Integer.valueOf(cell[0]), new Range(Integer.parseInt(cell[1]), town));
        });
    }

    private record Range(int until, Town town) {}

    Optional<Town> town(@Nullable String postcode) {
        if (postcode == null || !FORM.matcher(postcode.strip()).matches()) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(postcode.strip().substring(0, DIGITS));
        return Optional.ofNullable(ranges.floorEntry(digits))
                .map(Map.Entry::getValue)
                .filter(each -> digits <= each.until())
                .map(Range::town);
    }
}
