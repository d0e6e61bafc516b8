package nl.stagerocs.matching.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLookTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Groetjes, Yara de Bakker                | Groetjes, ▒▒▒
            groetjes yara                           | groetjes ▒▒▒
            YARA DE BAKKER                          | ▒▒▒
            Ik wil graag bakker worden.             | Ik wil graag bakker worden.
            Mijn moeder, mevrouw Bakker, werkt hier | Mijn moeder, mevrouw ▒▒▒, werkt hier
            Mail me: yara.b+1@student.example       | Mail me: ▒▒▒
            Bel 06-12 34 56 78 na vier uur          | Bel ▒▒▒ na vier uur
            Bel +31 6 12345678                      | Bel ▒▒▒
            Ik heb 40 uur in 2025 gewerkt           | Ik heb 40 uur in 2025 gewerkt
            De Sahara is groot                      | De Sahara is groot
            """)
    void hidesWhoWroteIt(String words, String shown) {
        assertThat(FirstLook.without(words, "Yara", "de", "Bakker").strip()).isEqualTo(shown);
    }
}
