package nl.stagerocs.matching.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds companies of the school by number, address and likeness of the name. */
@Repository
class KnownCompanies {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    KnownCompanies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The likeliest first. */
    List<KnownCompany> like(Clues clues) {
        return jdbc.sql("""
                        select id, name, street, house_number, town, leerbedrijf_id from companies
                        where left_on is null and (leerbedrijf_id = :number or name % :name
                           or replace(upper(postcode), ' ', '') = replace(upper(:postcode), ' ', '') and house_number = :houseNumber)
                        order by leerbedrijf_id = :number desc, similarity(name, :name) + case when town = :town then 0.3 else 0 end desc, id
                        limit :most""")
                .param("number", text(clues.leerbedrijfId()))
                .param("name", text(clues.name()))
                .param("postcode", text(clues.postcode()))
                .param("houseNumber", text(clues.houseNumber()))
                .param("town", text(clues.town()))
                .param("most", MOST)
                .query(KnownCompany.class)
                .list();
    }

    /** What is known of the company that somebody looks for. */
    record Clues(
            @Nullable String name,
            @Nullable String postcode,
            @Nullable String houseNumber,
            @Nullable String town,
            @Nullable String leerbedrijfId) {

        static Clues of(OwnPlace place) {
            return new Clues(
                    place.companyName(), place.postcode(), place.houseNumber(), place.town(), place.leerbedrijfId());
        }
    }

    private static String text(@Nullable String clue) {
        return clue == null ? "" : clue;
    }
}
