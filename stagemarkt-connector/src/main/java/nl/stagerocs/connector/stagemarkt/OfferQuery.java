package nl.stagerocs.connector.stagemarkt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for. Stagemarkt is asked what it knows to search by; by the rest its answer is narrowed, where it tells.
 *
 * @param postcode goes before the town
 * @param km how far from there; 25 unless said
 * @param until only what has begun by this day
 * @param page from 1
 */
record OfferQuery(
        @Nullable @Pattern(regexp = "[0-9]{5}", message = "crebo-format")
        String crebo,

        @Nullable @Pattern(regexp = "[\\p{L}'’][\\p{L}\\p{M} .,'’()-]{0,79}", message = "town-format")
        String town,

        @Nullable @Pattern(regexp = "[1-9][0-9]{3}( ?[A-Za-z]{2})?", message = "postcode-format")
        String postcode,

        @Nullable @Min(value = 1, message = "km-range") @Max(value = 250, message = "km-range")
        Integer km,

        @Nullable @Size(max = 100, message = "format") String words,

        @Nullable @Pattern(regexp = "BOL|BBL", message = "format")
        String leerweg,

        @Nullable @Min(value = 1, message = "format") @Max(value = 4, message = "format")
        Integer level,

        @Nullable @Min(value = 1, message = "format") @Max(value = 5, message = "format")
        Integer days,

        @Nullable LocalDate until,

        @Nullable @Min(value = 1, message = "page-range") @Max(value = 500, message = "page-range")
        Integer page) {

    private static final int USUAL_KM = 25;

    OfferSearch search() {
        String around = postcode == null ? town : postcode;
        if (crebo == null && around == null) {
            throw Refusal.field("crebo", "search-empty");
        }
        return new OfferSearch(crebo, around, farthest(), leerweg, level, Objects.requireNonNullElse(page, 1));
    }

    /** Whether nothing that Stagemarkt tells of a place is other than what is asked for. */
    boolean admits(Offer offer) {
        boolean around = postcode != null || town != null;
        return (!around || offer.distanceKm() == null || offer.distanceKm() <= farthest())
                && (leerweg == null
                        || offer.leerweg() == null
                        || offer.leerweg().equals(leerweg))
                && (days == null
                        || offer.daysPerWeek() == null
                        || offer.daysPerWeek().equals(days))
                && (until == null
                        || offer.startsOn() == null
                        || !offer.startsOn().isAfter(until))
                && hasWords(offer);
    }

    private int farthest() {
        return Objects.requireNonNullElse(km, USUAL_KM);
    }

    private boolean hasWords(Offer offer) {
        String told = plain(offer.title() + " " + offer.companyName());
        return words == null || Stream.of(plain(words).strip().split("\\s+")).allMatch(told::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
