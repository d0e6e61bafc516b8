package nl.stagerocs.matching.towns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Dutch towns, from GeoNames (CC BY 4.0). */
@Component
public class Towns {

    private static final int MOST_SUGGESTIONS = 10;

    private final Map<String, Town> byName = new TreeMap<>();
    private final Map<String, Town> byPlainName = new HashMap<>();

    Towns() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Towns.class.getResourceAsStream("/towns.csv")), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cell -> {
                var town = new Town(cell[0], cell[1], Double.parseDouble(cell[2]), Double.parseDouble(cell[3]));
                byName.put(town.name(), town);
                byPlainName.put(plain(town.name()), town);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The town of this name, whatever its case, accents and spaces, if there is one. */
    public Optional<Town> named(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byPlainName.get(plain(name)));
    }

    /** A name as the town itself is spelled; one that no town has as it is. */
    public String spelled(String name) {
        return named(name).map(Town::name).orElse(name);
    }

    /** All names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** Towns that begin with these letters, whatever their case and accents; the shortest first. */
    List<Town> beginningWith(String letters) {
        String plain = plain(letters);
        return byName.values().stream()
                .filter(each -> plain(each.name()).startsWith(plain))
                .sorted(Comparator.comparingInt((Town each) -> each.name().length())
                        .thenComparing(Town::name))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[\\s-]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
