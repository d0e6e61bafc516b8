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
        "’s Hertogenbosch, '''s-Hertogenbosch'"
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
}
