package nl.stagerocs.matching.companies;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.checkedId;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BranchTests extends MatchingTest {

    private static final String COLUMNS = "leerbedrijf-id,naam,kvk,vestigingsnummer,straat,huisnummer,postcode,plaats";

    private final int number = next();
    private final String kvk = "6%07d".formatted(number);
    private Changing desk;
    private Trade trade;

    @BeforeEach
    void sitDown() {
        desk = new Changing(http, coordinator(SCHOOL));
        trade = new Trade(market);
    }

    private static String uri(UUID company) {
        return "/api/matching/companies/" + company;
    }

    private static Object[] row(String id, String name, String kvk, String branch, String town) {
        return new Object[] {id, name, kvk, branch, "Straat", "1", "6711 AB", town};
    }

    private UUID branch(String name, String branch, String town) {
        return branch(name, kvk, branch, town);
    }

    private UUID branch(String name, String kvk, String branch, String town) {
        String id = Trade.number();
        market.imported(SCHOOL, "companies", Book.of(COLUMNS).row(row(id, name, kvk, branch, town)));
        return market.id(SCHOOL, "select id from companies where leerbedrijf_id = ?", id);
    }

    private static String branchNumber(int nth) {
        return "00009999%04d".formatted(nth);
    }

    private MvcTestResult shown(UUID company) {
        return market.get(uri(company), coordinator(SCHOOL));
    }

    private List<String> reasons(UUID one, UUID other) {
        return read(
                market.get("/api/matching/companies/duplicates?company=" + one, coordinator(SCHOOL)),
                "$.items[?(@.one.id=='%s' || @.other.id=='%s')].reasons[*]".formatted(other, other));
    }

    private MvcTestResult numbered(UUID company, String branch, int version) {
        return desk.put(uri(company) + "/vestigingsnummer", "{\"vestigingsnummer\":" + branch + "}", version);
    }

    @Test
    void takesBranchesWithNumbersOfTheirOwnForTwo() {
        UUID east = branch("Zorggroep Veldzicht " + number + " Oost", branchNumber(1), "Ede");
        UUID west = branch("Zorggroep Veldzicht " + number + " West", branchNumber(2), "Ede");
        UUID unknown = branch("Zorggroep Veldzicht " + number + " Zuid", "", "Ede");

        assertThat(reasons(east, west)).isEmpty();
        assertThat(reasons(east, unknown)).containsExactly("SAME_ADDRESS", "SAME_KVK", "SAME_TOWN");
    }

    @Test
    void takesTheSameBranchForOneWhereverItSaysToBe() {
        UUID one = branch("Tuin " + number, branchNumber(1), "Ede");
        UUID other = trade.company(SCHOOL, "Bos", kvk, "6811 AB", "7", "Arnhem");
        assertThat(numbered(other, "\"" + branchNumber(1) + "\"", 0)).hasStatusOk();

        assertThat(reasons(one, other)).containsExactly("SAME_KVK");
    }

    @Test
    void looksAtTheAddressWhereABranchIsNotKnown() {
        UUID one = trade.company(SCHOOL, "Tuin", kvk, "6711 AB", "7", "Ede");
        UUID away = trade.company(SCHOOL, "Bos", kvk, "6811 AB", "7", "Arnhem");
        UUID same = trade.company(SCHOOL, "Veld", kvk, "6711ab", "7", "Ede");

        assertThat(reasons(one, away)).isEmpty();
        assertThat(reasons(one, same)).containsExactly("SAME_KVK");
        assertThat(numbered(same, "\"" + branchNumber(1) + "\"", 0)).hasStatusOk();
        assertThat(reasons(one, same)).containsExactly("SAME_KVK");
        assertThat(numbered(one, "\"" + branchNumber(2) + "\"", 0)).hasStatusOk();
        assertThat(reasons(one, same)).isEmpty();
    }

    @Test
    void showsStaffTheOtherBranches() {
        UUID one = branch("Zorg Oost", branchNumber(1), "Ede");
        UUID other = branch("Zorg West", branchNumber(2), "Arnhem");
        trade.company("Elders");
        trade.company(OTHER_SCHOOL, "Van een ander", kvk, "6711 AB", "1", "Ede");

        MvcTestResult company = shown(one);
        assertThat(company)
                .bodyJson()
                .extractingPath("$.contact.vestigingsnummer")
                .isEqualTo(branchNumber(1));
        assertThat(company).bodyJson().extractingPath("$.branches.total").isEqualTo(1);
        assertThat(company).bodyJson().extractingPath("$.branches.shown[0].id").isEqualTo(other.toString());
        assertThat(company)
                .bodyJson()
                .extractingPath("$.branches.shown[0].town")
                .isEqualTo("Arnhem");
        assertThat(market.get(uri(one), Callers.student(market.student(), SCHOOL)))
                .bodyText()
                .doesNotContain("Zorg West", branchNumber(1));
        assertThat(market.get("/api/matching/companies?words=" + kvk, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("Zorg Oost", "Zorg West");
    }

    @Test
    void showsSoManyBranchesAndSaysHowManyThereAre() {
        Book book = Book.of(COLUMNS);
        for (int i = 0; i < 25; i++) {
            book.row(row(Trade.number(), "Filiaal " + i, kvk, branchNumber(i), "Ede"));
        }
        market.imported(SCHOOL, "companies", book);

        MvcTestResult company = shown(branch("Hoofdkantoor", "", "Ede"));

        assertThat(company).bodyJson().extractingPath("$.branches.total").isEqualTo(25);
        assertThat(company)
                .bodyJson()
                .extractingPath("$.branches.shown")
                .asArray()
                .hasSize(20);
    }

    @Test
    void leavesTheNumberThatAFileDoesNotHave() {
        String id = Trade.number();
        market.imported(SCHOOL, "companies", Book.of(COLUMNS).row(row(id, "Zorg", kvk, branchNumber(1), "Ede")));

        market.imported(
                SCHOOL,
                "companies",
                Book.of(Market.COMPANIES).row(id, "Zorg!", kvk, "Straat", "1", "6711 AB", "Ede", "", "", "", ""));

        assertThat(market.value(
                        SCHOOL, String.class, "select vestigingsnummer from companies where leerbedrijf_id = ?", id))
                .isEqualTo(branchNumber(1));
    }

    @Test
    void refusesANumberThatIsNone() {
        UUID company = branch("Zorg", "", "Ede");
        UUID id = checkedId(market.check(
                SCHOOL,
                "companies",
                Book.of(COLUMNS)
                        .row(row(Trade.number(), "Zorg", kvk, "12345678", "Ede"))
                        .bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Een vestigingsnummer heeft 12 cijfers, met de nullen vooraan.");
        assertFieldProblem(numbered(company, "\"1\"", 0), "vestigingsnummer", "cell-vestigingsnummer");
    }

    @Test
    void writesTheNumberOfTheVersionThatWasSeen() {
        UUID company = branch("Zorg", "", "Ede");
        UUID theirs = trade.company(OTHER_SCHOOL, "Van een ander", kvk, "6711 AB", "1", "Ede");

        assertThat(numbered(company, "\"" + branchNumber(1) + "\"", 0))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.contact.vestigingsnummer")
                .isEqualTo(branchNumber(1));
        assertThat(numbered(company, "null", 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(numbered(company, "null", 1))
                .bodyJson()
                .extractingPath("$.contact.vestigingsnummer")
                .isNull();
        assertThat(numbered(theirs, "null", 0)).hasStatus(NOT_FOUND);
    }

    @Test
    void keepsTheNumberOfTheSameEnterpriseWhenMerging() {
        UUID stays = trade.company(SCHOOL, "Blijver", kvk, "6711 AB", "1", "Ede");
        UUID goes = branch("Ganger", branchNumber(1), "Ede");
        UUID stranger = branch("Vreemde", "5%07d".formatted(number), branchNumber(2), "Ede");
        UUID alone = trade.company(SCHOOL, "Alleen", kvk, "6711 AB", "1", "Ede");

        assertThat(merge(stays, goes)).hasStatus(NO_CONTENT);
        assertThat(merge(alone, stranger)).hasStatus(NO_CONTENT);

        assertThat(shown(stays))
                .bodyJson()
                .extractingPath("$.contact.vestigingsnummer")
                .isEqualTo(branchNumber(1));
        assertThat(shown(alone))
                .bodyJson()
                .extractingPath("$.contact.vestigingsnummer")
                .isNull();
    }

    private MvcTestResult merge(UUID stays, UUID goes) {
        return desk.post(uri(stays) + "/merges", "{\"otherId\":\"" + goes + "\"}", 0);
    }
}
