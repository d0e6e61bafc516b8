package nl.stagerocs.matching.towns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Dutch towns and postcodes, from GeoNames (CC BY 4.0) and by hand. Where towns share a name each is also known with its province. */
@Component
public class Towns {

    private static final int MOST_SUGGESTIONS = 10;
    private static final int MOST_NEAREST = 3;

    /** What towns are called besides, plainly written. */
    private static final Map<String, String> ALSO = Map.of(
            "den bosch", "s hertogenbosch",
            "s gravenhage", "den haag",
            "the hague", "den haag",
            "texel", "den burg",
            "vlieland", "oost vlieland",
            "terschelling", "west terschelling",
            "ameland", "nes",
            "alphen aan de rijn", "alphen aan den rijn",
            "capelle", "capelle aan den ijssel",
            "krimpen", "krimpen aan den ijssel");

    private final Map<String, List<Town>> byName = new TreeMap<>();
    private final Map<String, Town> byPlainName = new HashMap<>();
    private final Postcodes postcodes;

    Towns() {
        Stream.of("/more-towns.csv", "/towns.csv").flatMap(Table::rows).forEach(cell -> {
            var town = new Town(cell[0], cell[1], Double.parseDouble(cell[2]), Double.parseDouble(cell[3]));
            if (byPlainName.putIfAbsent(plain(withProvince(town)), town) == null) {
                byName.computeIfAbsent(town.name(), name -> new ArrayList<>()).add(town);
                byPlainName.putIfAbsent(plain(town.name()), town);
            }
        });
        postcodes = new Postcodes((name, province) -> byPlainName.get(plain(name + " (" + province + ")")));
    }

    /** The town of this name, whatever its case, accents and spaces, if there is one; with its province where towns share the name. */
    public Optional<Town> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String plain = plain(name);
        return Optional.ofNullable(byPlainName.get(ALSO.getOrDefault(plain, plain)));
    }

    /** The town that a postcode lies in, if there is one. */
    public Optional<Town> ofPostcode(@Nullable String postcode) {
        return postcodes.town(postcode);
    }

    /** Where an address is: the postcode tells which of the towns of one name, and where the town is not known. */
    public Optional<Town> at(@Nullable String name, @Nullable String postcode) {
        Optional<Town> around = ofPostcode(postcode);
        Optional<Town> named = named(name);
        boolean same = named.isPresent() && around.map(Town::name).equals(named.map(Town::name));
        return same ? around : named.or(() -> around);
    }

    /** A name as the town itself is spelled; one that no town has as it is. */
    public String spelled(String name) {
        return named(name).map(Town::name).orElse(name);
    }

    /** All names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The town as it is told from others of its name. */
    public Town told(Town town) {
        boolean alone = byName.getOrDefault(town.name(), List.of()).size() < 2;
        return alone ? town : new Town(withProvince(town), town.province(), town.lat(), town.lon());
    }

    /** Towns that begin with these letters, whatever their case and accents, the shortest first; what comes near where none does. */
    List<Town> beginningWith(String letters) {
        String plain = plain(letters);
        Stream<Town> also = ALSO.entrySet().stream()
                .filter(each -> each.getKey().startsWith(plain))
                .map(each -> byPlainName.get(each.getValue()));
        Stream<Town> named = byName.values().stream()
                .flatMap(List::stream)
                .filter(each -> plain(withProvince(each)).startsWith(plain))
                .sorted(Comparator.comparingInt((Town each) -> each.name().length())
                        .thenComparing(Town::name));
        List<Town> found = Stream.concat(named, also)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .map(this::told)
                .toList();
        return found.isEmpty() ? nearest(letters) : found;
    }

    /** Towns whose names are written nearly so, the nearest first. */
    public List<Town> nearest(String name) {
        String plain = plain(name);
        int most = Letters.mostErrors(plain);
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(each -> Letters.errors(plain, plain(each.name())) <= most)
                .sorted(Comparator.comparingInt((Town each) -> Letters.errors(plain, plain(each.name()))))
                .limit(MOST_NEAREST)
                .map(this::told)
                .toList();
    }

    private static String withProvince(Town town) {
        return town.name() + " (" + town.province() + ")";
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’`]", "")
                .replaceAll("[\\s-]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("^st\\.? ", "sint ");
    }
}
