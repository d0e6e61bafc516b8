package nl.stagerocs.matching.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Groetjes, Yara de Bakker                | Groetjes, ▒▒▒
            groetjes yara                           | groetjes ▒▒▒
            YARA DE BAKKER                          | ▒▒▒
            Groetjes van Yara Bakker!               | Groetjes van ▒▒▒!
            Mijn moeder, mevrouw Bakker, werkt hier | Mijn moeder, ▒▒▒, werkt hier
            Mijn moeder is mevrouw de Bakker        | Mijn moeder is ▒▒▒
            Groet, Y. de Bakker                     | Groet, ▒▒▒
            Groet, Y.M. Bakker                      | Groet, ▒▒▒
            groet, y. bakker                        | groet, ▒▒▒
            Y Bakker                                | ▒▒▒
            Mail me: yara.b+1@student.example       | Mail me: ▒▒▒
            Bel 06-12 34 56 78 na vier uur          | Bel ▒▒▒ na vier uur
            Bel +31 6 12345678                      | Bel ▒▒▒
            Bel +31 (0)6 12345678.                  | Bel ▒▒▒.
            Bel 06.12.34.56.78                      | Bel ▒▒▒
            Bel +32 470 12 34 56                    | Bel ▒▒▒
            Zie linkedin.com/in/yara-b-12 voor meer | Zie ▒▒▒ voor meer
            Kijk op https://www.yb.example/werk.    | Kijk op ▒▒▒.
            Kijk (www.instagram.com/yara_bkr) eens  | Kijk (▒▒▒) eens
            Mijn site is yaratekent.nl              | Mijn site is ▒▒▒
            Alles staat op linktr.ee/yara           | Alles staat op ▒▒▒
            Volg @yara_bkr op insta                 | Volg ▒▒▒ op insta
            Insta: yb.2008, of mail                 | Insta: ▒▒▒, of mail
            Ik ben geboren op 03-05-2008.           | Ik ben geboren op ▒▒▒.
            Geboren 3/5/2008 in Ede                 | Geboren ▒▒▒ in Ede
            Geboren 3.5.08 in Ede                   | Geboren ▒▒▒ in Ede
            Geboren 2008-05-03                      | Geboren ▒▒▒
            Geboren op 3 mei 2008                   | Geboren op ▒▒▒
            Geboren op 3 MEI '08                    | Geboren op ▒▒▒
            I was born on 3rd of May 2008           | I was born on ▒▒▒
            I was born on May 3, 2008               | I was born on ▒▒▒
            Groet, Mvr. Bakker                      | Groet, ▒▒▒
            Ik ben een meisje van 17 uit Ede        | Ik ben een ▒▒▒ uit Ede
            Ik ben 17 jaar en sportief              | Ik ben ▒▒▒ en sportief
            Ik ben 17.                              | Ik ben ▒▒▒.
            Als vrouw wil ik de techniek in         | Als ▒▒▒ wil ik de techniek in
            I am a girl of 18                       | I am a ▒▒▒
            Ik heb Turkse ouders                    | Ik heb ▒▒▒ ouders
            Ik ben Marokkaans                       | Ik ben ▒▒▒
            I am half Moroccan                      | I am half ▒▒▒
            Ik ben Y@ra                             | Ik ben ▒▒▒
            YARABAKKER                              | ▒▒▒
            yaradebakker en bakker_yara             | ▒▒▒ en ▒▒▒
            Ya\u200Bra                              | ▒▒▒
            Mail yb94@gmail com                     | Mail ▒▒▒
            Mail yb94 (at) gmail (dot) com          | Mail ▒▒▒
            """)
    void hidesWhoWroteIt(String words, String shown) {
        assertThat(FirstLook.without(words, "Yara", "de", "Bakker").strip()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ik ben Zoë Çelik      | Ik ben ▒▒▒
            ik ben zoe celik      | ik ben ▒▒▒
            ZOË ÇELIK             | ▒▒▒
            groetjes, çelik       | groetjes, ▒▒▒
            z. celik, één keer    | ▒▒▒, één keer
            Zoe\u0308 C\u0327elik | ▒▒▒
            """)
    void hidesANameWithAndWithoutAccents(String words, String shown) {
        assertThat(FirstLook.without(words, "Zoë", null, "Çelik")).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik wil graag bakker worden.",
                "Ik heb 40 uur in 2025 gewerkt",
                "De Sahara is groot",
                "Ik kan vanaf 1 september 2026 beginnen, of op 02-11-2026.",
                "Op 01-09-2026 10 uur kom ik graag kijken.",
                "In 2008 kwam de winkel in de straat, en in mei 2019 de andere.",
                "Ik haalde een 7.5/10 voor het vak, en sta 24/7 klaar.",
                "Ik deed mbo/hbo, m.b.v. Node.js en ASP.NET, o.a. in 3.5 dagen.",
                "Snapchat en Instagram gebruik ik voor de winkel.",
                "Mijn rooster: 16 uur per week, 10.30 tot 14.45 uur, kamer 0.12.",
                "Ik werk graag met oudere mannen en vrouwen, en met een meisje of jongen.",
                "Ik kook in een Italiaanse keuken, en spreek Turks en Engels.",
                "Het bedrijf bestaat 17 jaar. Ik ben 24 uur per dag bereikbaar.",
                "Als kok of als bakker ben ik op mijn plek 👩\u200D🍳.",
                "Y en ik werken samen 😀 aan de crème brûlée."
            })
    void leavesEverythingElse(String words) {
        assertThat(FirstLook.without(words, "Yara", "de", "Bakker")).isEqualTo(words);
    }
}
