package nl.stagerocs.matching.programmes;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Workbooks;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ProgrammeImportTests extends MatchingTest {

    private static final String SHORT = "crebo,naam,niveau,leerweg";
    private static final String WHOLE = SHORT + ",profielen,keuzedelen";

    private final String crebo = "9%04d".formatted(next());

    private MvcTestResult imported(String profiles, String keuzedelen) {
        return market.imported(SCHOOL, "programmes", Book.of(WHOLE).row(crebo, "Zorg", 4, "BOL", profiles, keuzedelen));
    }

    private List<String> shown(String school, String part) {
        return read(
                market.get("/api/matching/programmes", coordinator(school)),
                "$.items[?(@.crebo=='" + crebo + "')]." + part + "[*]");
    }

    @Test
    void keepsWhatStandsBetweenSemicolonsAndOnLinesOfItsOwn() {
        imported("Jeugd; Ouderen\nThuiszorg;;Jeugd", "k0072\r\n K0165");

        assertThat(shown(SCHOOL, "profiles")).containsExactly("Jeugd", "Ouderen", "Thuiszorg");
        assertThat(shown(SCHOOL, "keuzedelen")).containsExactly("K0072", "K0165");
        assertThat(shown(OTHER_SCHOOL, "profiles")).isEmpty();
    }

    @Test
    void takesAnotherWayOfWritingForTheSame() {
        imported("Jeugd; Ouderen", "K0072");

        assertThat(imported("Jeugd\nOuderen", "k0072;"))
                .bodyJson()
                .extractingPath("$.unchanged")
                .isEqualTo(1);
    }

    @Test
    void leavesWhatIsKnownUnlessTheColumnIsThere() {
        imported("Jeugd", "K0072");

        market.imported(SCHOOL, "programmes", Book.of(SHORT).row(crebo, "Zorg en welzijn", 4, "BOL"));
        assertThat(shown(SCHOOL, "profiles")).containsExactly("Jeugd");
        assertThat(shown(SCHOOL, "keuzedelen")).containsExactly("K0072");

        imported("", "");
        assertThat(shown(SCHOOL, "profiles")).isEmpty();
        assertThat(shown(SCHOOL, "keuzedelen")).isEmpty();
    }

    @Test
    void arrangesVogsForNewProgrammesAndLeavesWhatWasSetUnlessACellSaysOtherwise() {
        assertThat(vog("")).isTrue();
        assertThat(vog("nee")).isFalse();
        assertThat(vog("")).isFalse();

        market.imported(SCHOOL, "programmes", Book.of(SHORT).row(crebo, "Zorg en welzijn", 4, "BOL"));
        assertThat(arrangesVog("BOL")).isFalse();

        market.imported(SCHOOL, "programmes", Book.of(SHORT).row(crebo, "Zorg", 4, "BBL"));
        assertThat(arrangesVog("BBL")).isTrue();
        assertThat(vog("ja")).isTrue();
    }

    private boolean vog(String cell) {
        market.imported(SCHOOL, "programmes", Book.of(SHORT + ",vog geregeld").row(crebo, "Zorg", 4, "BOL", cell));
        return arrangesVog("BOL");
    }

    private boolean arrangesVog(String leerweg) {
        return market.value(
                SCHOOL,
                Boolean.class,
                "select arranges_vog from programmes where crebo = ? and leerweg = ?",
                crebo,
                leerweg);
    }

    @Test
    void namesTheCodeThatIsNoKeuzedeel() {
        Book book = Book.of(WHOLE).row(crebo, "Zorg", 4, "BOL", "", "K0072; K165");

        UUID id = checkedId(market.check(SCHOOL, "programmes", book.bytes()));

        MvcTestResult messages = market.messages(id);
        assertThat(messages).bodyJson().extractingPath("$.items[0].column").isEqualTo("F · keuzedelen");
        assertThat(messages)
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Een keuzedeel heeft een K en 4 cijfers. K165 is er geen.");
    }

    @Test
    void writesThemAsTheImportReadsThem() {
        imported("Jeugd; Ouderen", "K0072");

        assertThat(Workbooks.rows(market.get("/api/matching/programmes/export", coordinator(SCHOOL))))
                .filteredOn(row -> row.getCellText(0).equals(crebo))
                .singleElement()
                .satisfies(row -> assertThat(row.getCellText(5)).isEqualTo("Jeugd; Ouderen"))
                .satisfies(row -> assertThat(row.getCellText(6)).isEqualTo("K0072"));
    }
}
