package nl.stagerocs.matching.towns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownsTests {

    private final Towns towns = new Towns();

    @ParameterizedTest
    @CsvSource({
        "maastricht, Maastricht",
        "' EDE ', Ede",
        "den  haag, Den Haag",
        "s-hertogenbosch, '''s-Hertogenbosch'",
        "’s Hertogenbosch, '''s-Hertogenbosch'",
        "Den Bosch, '''s-Hertogenbosch'",
        "'''s-Gravenhage', Den Haag",
        "St. Maarten, Sint Maarten"
    })
    void knowsATownWhateverItsCaseAccentsAndSpaces(String written, String spelled) {
        assertThat(towns.named(written)).map(Town::name).contains(spelled);
        assertThat(towns.spelled(written)).isEqualTo(spelled);
    }

    @Test
    void leavesANameThatNoTownHas() {
        assertThat(towns.named("Eede aan Zee")).isEmpty();
        assertThat(towns.spelled("Eede aan Zee")).isEqualTo("Eede aan Zee");
    }

    @Test
    void suggestsTheTownThatIsMeantFirst() {
        assertThat(towns.beginningWith("ede")).first().extracting(Town::name).isEqualTo("Ede");
    }

    @Test
    void hasNoTwoTownsThatArePlainlyTheSame() {
        assertThat(towns.names().stream().map(towns::spelled)).containsExactlyElementsOf(towns.names());
    }

    @Test
    void tellsTownsOfOneNameApartByTheirProvinces() {
        assertThat(towns.beginningWith("elst"))
                .extracting(Town::name)
                .containsExactly("Elst (Gelderland)", "Elst (Utrecht)");
        assertThat(towns.named("elst (utrecht)")).map(Town::lat).hasValue(51.988);
        assertThat(towns.at("Elst", "3921 AB")).map(Town::province).contains("Utrecht");
        assertThat(towns.at("Elst", "6661 AB")).map(Town::province).contains("Gelderland");
    }

    @Test
    void suggestsWhatComesNear() {
        assertThat(towns.beginningWith("Nijmegn")).extracting(Town::name).containsExactly("Nijmegen");
        assertThat(towns.nearest("Apledoorn")).extracting(Town::name).contains("Apeldoorn");
        assertThat(towns.nearest("Eede aan Zee")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1012, Amsterdam",
        "9711 AB, Groningen",
        "3011, Rotterdam",
        "6211, Maastricht",
        "4461, Goes",
        "1791, Den Burg",
        "8881, West-Terschelling",
        "3901, Veenendaal",
        "7311, Apeldoorn",
        "6511, Nijmegen",
        "6711, Ede",
        "6717, Ede",
        "6721, Bennekom",
        "6701, Wageningen"
    })
    void knowsWhereAnyPostcodeLies(String postcode, String town) {
        assertThat(towns.ofPostcode(postcode)).map(Town::name).contains(town);
    }

    @Test
    void knowsNoPlaceForWhatIsNoPostcode() {
        assertThat(towns.ofPostcode("0123 AB")).isEmpty();
        assertThat(towns.ofPostcode("1290")).isEmpty();
        assertThat(towns.ofPostcode(null)).isEmpty();
    }
}
