package nl.stagerocs.matching;

import java.util.UUID;

/** Companies for a test that needs its own. */
public record Trade(Market market) {

    /** A company in Ede whose name is like no other. */
    public UUID company(String name) {
        return company(
                Market.SCHOOL, name + " " + UUID.randomUUID(), "", "6711 AB", String.valueOf(Market.next()), "Ede");
    }

    public UUID company(String school, String name, String kvk, String postcode, String houseNumber, String town) {
        String number = number();
        market.imported(
                school,
                "companies",
                Book.of(Market.COMPANIES)
                        .row(number, name, kvk, "Straat", houseNumber, postcode, town, "", "", "", ""));
        return market.id(school, "select id from companies where leerbedrijf_id = ?", number);
    }

    /** A leerbedrijf-ID that nobody else in this run has. */
    public static String number() {
        return "2%08d".formatted(Market.next());
    }

    public String numberOf(UUID company) {
        return market.value(Market.SCHOOL, String.class, "select leerbedrijf_id from companies where id = ?", company);
    }

    /** A trainer of this company; returns the e-mail address. */
    public String trainer(UUID company) {
        String email = "trainer" + Market.next() + "@bedrijf.example";
        market.imported(
                Market.SCHOOL,
                "trainers",
                Book.of(Market.TRAINERS).row(numberOf(company), "Piet", "", "Bakker", email, ""));
        return email;
    }

    /** A place at this company with this trainer. */
    public UUID place(UUID company, String trainer, int capacity) {
        Object[] row = Market.placeRow(Market.next(), "Begeleider", capacity);
        row[1] = numberOf(company);
        row[2] = trainer;
        return market.place(Market.SCHOOL, row);
    }
}
