package nl.stagerocs.matching.places;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagerocs.matching.towns.Town;
import nl.stagerocs.matching.towns.Towns;
import nl.stagerocs.platform.problems.Refusal;
import org.springframework.stereotype.Component;

/** Finds the middle of a search: a town, or where a postcode lies. */
@Component
class Middles {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}( ?[A-Za-z]{2})?");
    private static final int DIGITS = 4;

    private final Towns towns;

    Middles(Towns towns) {
        this.towns = towns;
    }

    /** The middle of this name; refused for a town or a postcode that there is not, with what may be meant. */
    Town of(String name) {
        return POSTCODE.matcher(name).matches()
                ? ofPostcode(name)
                : towns.named(name).map(towns::told).orElseThrow(() -> unknown(name));
    }

    private Town ofPostcode(String postcode) {
        Town town = towns.ofPostcode(postcode).orElseThrow(() -> Refusal.field("town", "cell-unknown-postcode"));
        String name = postcode.substring(0, DIGITS) + " · " + town.name();
        return new Town(name, town.province(), town.lat(), town.lon());
    }

    private Refusal unknown(String name) {
        List<Town> nearest = towns.nearest(name);
        return nearest.isEmpty()
                ? Refusal.field("town", "cell-unknown-town")
                : Refusal.field(
                        "town",
                        "cell-unknown-town-near",
                        nearest.stream().map(Town::name).collect(Collectors.joining(", ")));
    }
}
