package nl.stagerocs.matching.companies;

import static nl.stagerocs.matching.Market.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where a company is on the map: as a file says, else where it was as long as its address is the same, else the middle of its town. */
class CompanyPositionTests extends MatchingTest {

    private static final String WITH_POSITION =
            "leerbedrijf-id,naam,straat,huisnummer,postcode,plaats,breedtegraad,lengtegraad";
    private static final String WITHOUT = "leerbedrijf-id,naam,straat,huisnummer,postcode,plaats";
    private static final String HERE = "52.0411 5.6702";

    private final String number = Trade.number();

    @BeforeEach
    void isWhereAFileSays() {
        market.imported(
                SCHOOL,
                "companies",
                Book.of(WITH_POSITION).row(number, "De Linde", "Dorpsstraat", "12", "6711 AB", "Ede", 52.0411, 5.6702));
    }

    private String position() {
        return position(number);
    }

    private String position(String leerbedrijfId) {
        return market.value(
                SCHOOL,
                String.class,
                "select lat || ' ' || lon from companies where leerbedrijf_id = ?",
                leerbedrijfId);
    }

    private String middleOf(String town) {
        String other = Trade.number();
        market.imported(
                SCHOOL, "companies", Book.of(WITHOUT).row(other, "Bedrijf " + other, "Straat", "1", "6711 AB", town));
        return position(other);
    }

    @Test
    void staysWithAFileThatDoesNotSay() {
        market.imported(
                SCHOOL,
                "companies",
                Book.of(WITHOUT).row(number, "De Linde II", "Dorpsstraat", "12", "6711 AB", "Ede"));

        assertThat(position()).isEqualTo(HERE);
        assertThat(market.value(SCHOOL, String.class, "select name from companies where leerbedrijf_id = ?", number))
                .isEqualTo("De Linde II");
    }

    @Test
    void staysWithAFileThatLeavesItEmpty() {
        MvcTestResult done = market.imported(
                SCHOOL,
                "companies",
                Book.of(WITH_POSITION).row(number, "De Linde", "Dorpsstraat", "12", "6711 AB", "Ede", "", ""));

        assertThat(position()).isEqualTo(HERE);
        assertThat(done).bodyJson().extractingPath("$.unchanged").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Dorpsstraat, 14, 6711 AB, Ede", "Molenweg, 12, 6711 AB, Ede", "Dorpsstraat, 12, 6811 CD, Arnhem"})
    void isSomewhereInItsTownWhenItMovesToAnAddressOnly(String street, String house, String postcode, String town) {
        market.imported(SCHOOL, "companies", Book.of(WITHOUT).row(number, "De Linde", street, house, postcode, town));

        assertThat(position()).isEqualTo(middleOf(town)).isNotEqualTo(HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 5.67, breedtegraad, Dit moet tussen -90 en 90 liggen.",
        "52.04, -180.5, lengtegraad, Dit moet tussen -180 en 180 liggen.",
        "NaN, 5.67, breedtegraad, Dit moet tussen -90 en 90 liggen.",
        "noord, 5.67, breedtegraad, Dit is geen getal.",
        "52.04, '', lengtegraad, Mag niet leeg zijn.",
        "'', 5.67, breedtegraad, Mag niet leeg zijn."
    })
    void refusesWhatIsNoPosition(String lat, String lon, String column, String message) {
        UUID id = Market.checkedId(market.check(
                SCHOOL,
                "companies",
                Book.of(WITH_POSITION)
                        .row(number, "De Linde", "Dorpsstraat", "12", "6711 AB", "Ede", lat, lon)
                        .bytes()));

        MvcTestResult messages = market.messages(id);

        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(message);
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[0].column")
                .asString()
                .endsWith(column);
        assertThat(position()).isEqualTo(HERE);
    }
}
