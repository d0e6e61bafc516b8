package nl.stagerocs.matching.companies;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.ids.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MergeCompaniesTests extends MatchingTest {

    @Autowired
    private JdbcTemplate jdbc;

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

    private MvcTestResult merge(UUID stays, UUID goes) {
        int version = read(market.get(uri(stays), coordinator(SCHOOL)), "$.version");
        return desk.post(uri(stays) + "/merges", "{\"otherId\":\"" + goes + "\"}", version);
    }

    private int count(String table, UUID company) {
        return market.value(SCHOOL, Integer.class, "select count(*) from " + table + " where company_id = ?", company);
    }

    private List<String> reasons(UUID one, UUID other) {
        return read(
                market.get("/api/matching/companies/duplicates?company=" + one, coordinator(SCHOOL)),
                "$.items[?(@.one.id=='%s' || @.other.id=='%s')].reasons[*]".formatted(other, other));
    }

    private UUID company(String name, String kvk, String postcode, int houseNumber, String town) {
        return trade.company(SCHOOL, name, kvk, postcode, String.valueOf(houseNumber), town);
    }

    @Test
    void findsTheSameKvkNumberTheSameAddressAndLikeNamesInATown() {
        int number = next();
        String kvk = "8%07d".formatted(number);
        UUID bakery = company("Bakkerij Ceres " + number, kvk, "1011 AB", number, "Amsterdam");
        UUID other = company("Vof Ovenvers", kvk, "1011 AB", number, "Amsterdam");
        UUID neighbour = company("Ceres bakkers", "", "1011ab", number, "Amsterdam");
        UUID typo = company("Bakkerij Cerres " + number, "", "1099 ZZ", number + 1, "Amsterdam");
        UUID across = company("Ceres bakkerij", "", "1011 AB", number + 7, "Utrecht");
        UUID stranger = company("Fietsenmaker Wiel", "", "1011 AB", number, "Amsterdam");

        assertThat(reasons(bakery, other)).containsExactly("SAME_KVK");
        assertThat(reasons(bakery, neighbour)).containsExactly("SAME_ADDRESS");
        assertThat(reasons(bakery, typo)).containsExactly("SAME_TOWN");
        assertThat(reasons(bakery, across)).isEmpty();
        assertThat(reasons(bakery, stranger)).isEmpty();
    }

    @Test
    void leavesApartWhatOnlyDoesTheSameWorkInOneTown() {
        int number = next();
        UUID one = company("Administratiekantoor Dijkstra", "", "1012 AB", number, "Amsterdam");
        UUID colleague = company("Administratiekantoor Smit", "", "1012 AC", number, "Amsterdam");
        UUID longer = company("Administratiekantoor Dijkstra en Zn", "", "1012 AB", number, "Amsterdam");
        UUID twin = company("Administratiekantoor Dijkstra B.V.", "", "1099 ZZ", number + 1, "Amsterdam");

        assertThat(reasons(one, colleague)).isEmpty();
        assertThat(reasons(one, longer)).containsExactly("SAME_ADDRESS", "SAME_TOWN");
        assertThat(reasons(one, twin)).containsExactly("SAME_TOWN");
    }

    @Test
    void showsTwoThatAreTwoNoMore() {
        String kvk = "7%07d".formatted(next());
        int houseNumber = next();
        UUID one = company("Tuin Een", kvk, "6711 AB", houseNumber, "Ede");
        UUID other = company("Bos Twee", kvk, "6711 AB", houseNumber, "Ede");
        assertThat(reasons(one, other)).containsExactly("SAME_KVK");

        assertThat(desk.post(uri(one) + "/apart", "{\"otherId\":\"" + other + "\"}"))
                .hasStatus(NO_CONTENT);
        assertThat(desk.post(uri(other) + "/apart", "{\"otherId\":\"" + one + "\"}"))
                .hasStatus(NO_CONTENT);

        assertThat(reasons(one, other)).isEmpty();
        assertThat(merge(one, other)).hasStatus(NO_CONTENT);
    }

    @Test
    void movesEverythingAndSaysSo() {
        UUID stays = trade.company("Blijver");
        UUID goes = trade.company("Ganger");
        String goesNumber = trade.numberOf(goes);
        String email = trade.trainer(goes);
        UUID place = trade.place(goes, email, 2);
        String other = trade.trainer(stays);
        UUID asked = market.application(market.student(), trade.place(stays, other, 1));
        UUID placement = UUID.fromString(read(market.accept(asked, Ids.ofEmail(other)), "$.placementId"));
        write(goes);
        market.change(
                SCHOOL,
                "insert into ratings (id, school_id, company_id, stars) values (?, ?, ?, 4)",
                UUID.randomUUID(),
                SCHOOL,
                goes);
        recognise(stays, "25478", false);
        recognise(goes, "25478", true);
        recognise(goes, "25655", true);
        market.change(SCHOOL, "update companies set phone = '0318 1', contact_name = 'Jan Vos' where id = ?", goes);

        assertThat(merge(stays, goes)).hasStatus(NO_CONTENT);

        assertThat(market.get(uri(goes), coordinator(SCHOOL))).hasStatus(NOT_FOUND);
        assertThat(count("places", stays)).isEqualTo(2);
        assertThat(count("trainers", stays)).isEqualTo(2);
        assertThat(count("company_contacts", stays)).isEqualTo(2);
        assertThat(count("company_notes", stays)).isOne();
        assertThat(count("company_talks", stays)).isOne();
        assertThat(count("ratings", stays)).isOne();
        assertThat(count("recognitions", stays)).isEqualTo(2);
        MvcTestResult company = market.get(uri(stays), coordinator(SCHOOL));
        assertThat(company).bodyJson().extractingPath("$.company.ownerName").isEqualTo("Elif Aydin");
        assertThat(company).bodyJson().extractingPath("$.contact.phone").isEqualTo("0318 1");
        assertThat(company)
                .bodyJson()
                .extractingPath("$.merged[0].leerbedrijfId")
                .isEqualTo(goesNumber);
        assertThat(company)
                .bodyJson()
                .extractingPath("$.recognitions[?(@.crebo=='25478')].recognised")
                .asArray()
                .containsExactly(false);
        assertThat(market.value(
                        SCHOOL,
                        Integer.class,
                        "select jsonb_array_length(recognitions) from company_merges where merged_id = ?",
                        goes))
                .isEqualTo(2);
        assertThat(market.value(SCHOOL, String.class, "select state from placements where id = ?", placement))
                .isEqualTo("PROPOSED");
        var changed = feed.awaitPublished("PlaceChanged.v1", place).body();
        assertThat(changed.get("companyId").stringValue()).isEqualTo(stays.toString());
        assertThat(changed.get("leerbedrijfId").stringValue()).isEqualTo(trade.numberOf(stays));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> feed.awaitPublished("TrainerRegistered.v1", Ids.ofEmail(email))
                        .body()
                        .get("companyId")
                        .stringValue()
                        .equals(stays.toString()));
    }

    private void write(UUID company) {
        assertThat(desk.post(uri(company) + "/contacts", "{\"name\":\"Kees Mol\"}"))
                .hasStatus(CREATED);
        assertThat(desk.post(uri(company) + "/notes", "{\"kind\":\"NOTE\",\"text\":\"Fijn.\"}"))
                .hasStatus(CREATED);
        assertThat(desk.post(
                        uri(company) + "/talks",
                        "{\"heldOn\":\"2026-11-02\",\"how\":\"VISIT\",\"about\":\"Kennismaking\"}"))
                .hasStatus(CREATED);
        assertThat(desk.put(uri(company) + "/owner", "{\"staffId\":\"" + SUPERVISOR + "\"}", 0))
                .hasStatusOk();
    }

    private void recognise(UUID company, String crebo, boolean recognised) {
        market.change(
                SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at)"
                        + " values (?, ?, ?, ?, now(), case when not ? then now() end)",
                company,
                SCHOOL,
                crebo,
                recognised,
                recognised);
    }

    @Test
    void handlesEveryTableThatRefersToACompany() {
        List<String> handled = new ArrayList<>(MergeCompanies.MOVED);
        handled.addAll(List.of("places", "trainers", "recognitions", "companies_apart"));

        assertThat(jdbc.queryForList(
                        "select distinct conrelid::regclass::text from pg_constraint where confrelid = 'companies'::regclass",
                        String.class))
                .containsExactlyInAnyOrderElementsOf(handled);
    }

    @Test
    void keepsRatingsThatComeAfterTwoMerges() {
        UUID last = trade.company("Laatste");
        UUID middle = trade.company("Midden");
        UUID first = trade.company("Eerste");
        assertThat(merge(middle, first)).hasStatus(NO_CONTENT);
        assertThat(merge(last, middle)).hasStatus(NO_CONTENT);
        UUID rating = UUID.randomUUID();

        feed.send("RecognitionVerified.v1", SCHOOL, UUID.randomUUID(), Map.of("companyId", first, "crebo", "25478"));
        feed.send("CompanyRated.v1", SCHOOL, rating, Map.of("ratingId", rating, "companyId", first, "stars", 5));

        await().atMost(Duration.ofSeconds(20)).until(() -> count("ratings", last) == 1);
        assertThat(count("recognitions", last)).isZero();
    }

    @Test
    void refusesTheMergedCompanyInAnImport() {
        UUID stays = trade.company("Blijver");
        UUID goes = trade.company("Ganger");
        String number = trade.numberOf(goes);
        assertThat(merge(stays, goes)).hasStatus(NO_CONTENT);

        MvcTestResult checked = market.check(
                SCHOOL,
                "companies",
                Book.of(Market.COMPANIES)
                        .row(number, "Ganger", "", "Straat", "1", "6711 AB", "Ede", "", "", "", "")
                        .bytes());

        assertThat(checked).bodyJson().extractingPath("$.faulty").isEqualTo(1);
        assertThat(checked).bodyJson().extractingPath("$.created").isEqualTo(0);
    }

    @Test
    void refusesItselfAndWhatWasNotSeen() {
        UUID stays = trade.company("Blijver");
        UUID goes = trade.company("Ganger");

        assertFieldProblem(merge(stays, stays), "otherId", "merge-with-itself");
        assertFieldProblem(desk.post(uri(stays) + "/merges", "{}", 0), "otherId", "required");
        assertThat(desk.post(uri(stays) + "/merges", "{\"otherId\":\"" + goes + "\"}", 9))
                .hasStatus(PRECONDITION_FAILED);
        assertThat(market.get(uri(goes), coordinator(SCHOOL))).hasStatusOk();
    }

    @Test
    void knowsNothingOfAnotherSchoolsCompanies() {
        UUID own = trade.company("Eigen");
        UUID theirs = trade.company(OTHER_SCHOOL, "Ander " + next(), "", "6711 AB", "1", "Ede");

        assertThat(merge(own, theirs)).hasStatus(NOT_FOUND);
        assertThat(desk.post(uri(theirs) + "/merges", "{\"otherId\":\"" + own + "\"}", 0))
                .hasStatus(NOT_FOUND);
        assertThat(desk.post(uri(own) + "/apart", "{\"otherId\":\"" + theirs + "\"}"))
                .hasStatus(NOT_FOUND);
        assertThat(market.get(uri(own), coordinator(SCHOOL))).hasStatusOk();
        assertThat(market.get(uri(theirs), coordinator(OTHER_SCHOOL))).hasStatusOk();
    }
}
