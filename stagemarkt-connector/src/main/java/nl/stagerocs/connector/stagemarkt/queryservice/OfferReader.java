package nl.stagerocs.connector.stagemarkt.queryservice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stagerocs.connector.stagemarkt.Offer;
import nl.stagerocs.connector.stagemarkt.Offers;
import org.jspecify.annotations.Nullable;

/** Reads the answer of {@code /education-search}. A place without an id, a title or a company is left out. */
final class OfferReader {

    private OfferReader() {}

    /** @param asked how many places have been asked for, with this page */
    static Offers read(Lenient answer, int asked) {
        if (!answer.at("items").isArray()) {
            throw new Unreadable("no items");
        }
        List<Offer> items = answer.at("items")
                .items()
                .map(OfferReader::offer)
                .filter(Objects::nonNull)
                .toList();
        Double total = answer.at("totalCount").number(0, Integer.MAX_VALUE);
        int count = total == null ? items.size() : total.intValue();
        return new Offers(items, count, !items.isEmpty() && asked < count);
    }

    private static @Nullable Offer offer(Lenient item) {
        String id = item.at("leerplaatsId").text();
        String title = Stream.of("wervendeTitel", "titel")
                .map(each -> item.at(each).text())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Lenient company = item.at("organisatie");
        String companyName = company.at("naam").text();
        if (id == null || title == null || companyName == null) {
            return null;
        }
        Double days = item.at("dagenPerWeek").number(1, 7);
        Lenient address = item.at("adres");
        Double lat = address.at("coordinaten").at("lat").number(-90, 90);
        Double lon = address.at("coordinaten").at("lon").number(-180, 180);
        boolean somewhere = lat != null && lon != null && !(lat == 0 && lon == 0);
        return new Offer(
                id,
                title,
                companyName,
                company.at("leerbedrijfId").text("[0-9]{9}"),
                address.at("straat").text(),
                address.at("huisnummer").text(),
                address.at("postcode").text("[1-9][0-9]{3} ?[A-Za-z]{2}"),
                address.at("plaats").text(),
                somewhere ? lat : null,
                somewhere ? lon : null,
                item.at("afstand").number(0, 20_000),
                item.at("leerweg").text("BOL|BBL"),
                item.at("startdatum").date(),
                days == null ? null : Integer.valueOf(days.intValue()));
    }
}
