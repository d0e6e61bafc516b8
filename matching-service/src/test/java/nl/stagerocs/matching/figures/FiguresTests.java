package nl.stagerocs.matching.figures;

import static java.util.Objects.requireNonNull;
import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FiguresTests extends MatchingTest {

    private static final RequestPostProcessor COORDINATOR = Market.coordinator(SCHOOL);
    private static final RequestPostProcessor STRANGER = Callers.supervisor(Market.OTHER_SUPERVISOR, SCHOOL);
    private static final String REPORT = "/api/matching/figures/report?by=";
    private static final String WAITING = "/api/matching/figures/waiting?by=GROUP&key=";

    private UUID group;
    private List<UUID> students;

    @BeforeEach
    void enrol() {
        group = market.group(SCHOOL);
        students = market.studentsOf(group, 7, SUPERVISOR_EMAIL);
    }

    /** Each student but the last two got a step further than the one before. */
    private void searching() {
        market.placed(students.get(0), market.place(1));
        market.proposal(students.get(1), market.place(1));
        market.application(students.get(2), market.place(1));
        declined(students.get(3));
        market.chosen(students.get(4), market.place(1));
    }

    private void declined(UUID student) {
        UUID application = market.application(student, market.place(1));
        assertThat(market.answer(
                        application,
                        "rejection",
                        "{\"reason\":\"Er is geen plek meer.\"}",
                        Callers.trainer(TRAINER, SCHOOL)))
                .hasStatusOk();
    }

    @Test
    void givesEveryStudentOneReasonAndAddsThemUp() {
        searching();

        Map<String, Object> line = line("GROUP", group.toString());

        assertThat(line).containsEntry("demand", 7).containsEntry("placed", 1).containsEntry("withoutPlace", 6);
        assertThat(line.get("standings"))
                .isEqualTo(Map.of(
                        "PLACED",
                        1,
                        "AWAITS_APPROVAL",
                        1,
                        "AWAITS_ANSWER",
                        1,
                        "DECLINED",
                        1,
                        "ONLY_WISHES",
                        1,
                        "NOT_BEGUN",
                        2));
        assertThat(line).containsEntry("applications", 1).containsEntry("own", 0);
    }

    @Test
    void countsRoomThatFitsAndLeavesOutWhatIsNotRecognised() {
        var trade = new Trade(market);
        UUID company = trade.company("Zorghuis");
        String trainer = trade.trainer(company);
        int before = supply();

        trade.place(company, trainer, 4);
        int offered = supply();
        market.change(
                SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) values (?, ?, ?, false, now(), now())",
                company,
                SCHOOL,
                Market.CREBO);

        assertThat(offered).isEqualTo(before + 4);
        assertThat(supply()).isEqualTo(before);
    }

    @Test
    void countsRoomOnceForEachProgrammeItIsForAndOnceInTheTotal() {
        market.change(
                SCHOOL,
                "update students set group_id = (select id from groups where name = 'VZ1A') where id = ?",
                students.getLast());
        String other =
                market.id(SCHOOL, "select id from groups where name = 'VZ1A'").toString();
        List<Integer> before = List.of(supply(), supply(other), total(), fits());

        Object[] row = Market.rowForBoth(Market.placeRow(Market.next(), "Begeleider", 4));
        var trade = new Trade(market);
        UUID company = trade.company("Zorghuis");
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        market.place(SCHOOL, row);

        assertThat(List.of(supply(), supply(other), total(), fits()))
                .isEqualTo(before.stream().map(each -> each + 4).toList());
        market.change(
                SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) values (?, ?, ?, false, now(), now())",
                company,
                SCHOOL,
                Market.CREBO);
        assertThat(List.of(supply(), supply(other), total(), fits()))
                .containsExactly(before.get(0), before.get(1) + 4, before.get(2) + 4, before.get(3));
    }

    private int total() {
        return Market.read(market.get(REPORT + "GROUP", COORDINATOR), "$.total.supply");
    }

    private int fits() {
        return Market.<List<Integer>>read(market.get(WAITING + group, COORDINATOR), "$.items[*].fits")
                .getFirst();
    }

    private int supply(String key) {
        return (int) requireNonNull(line("GROUP", key).get("supply"));
    }

    private int supply() {
        return (int) requireNonNull(line("GROUP", group.toString()).get("supply"));
    }

    @Test
    void dividesByProgrammeCohortAndPeriodToo() {
        assertThat(line("COHORT", "2025").get("demand")).isInstanceOf(Integer.class);
        String period = market.id(SCHOOL, "select id from internship_periods where name = ?", Market.PERIOD)
                .toString();
        assertThat(line("PERIOD", period)).containsEntry("name", Market.PERIOD);
        String programme = market.id(SCHOOL, "select programme_id from groups where id = ?", group)
                .toString();
        assertThat((String) line("PROGRAMME", programme).get("name")).endsWith("(BOL)");
        MvcTestResult report = market.get(REPORT + "PROGRAMME", COORDINATOR);
        int sum = Market.<List<Integer>>read(report, "$.lines[*].demand").stream()
                .mapToInt(each -> each)
                .sum();
        assertThat((int) Market.read(report, "$.total.demand")).isEqualTo(sum);
        assertThat(market.get(REPORT + "SHOESIZE", COORDINATOR)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void listsWhoIsWithoutAPlaceLongestFirstWithWhatHoldsItUp() {
        searching();

        MvcTestResult list = market.get(WAITING + group, COORDINATOR);

        assertThat(Market.<List<String>>read(list, "$.items[*].id"))
                .isEqualTo(
                        students.stream().skip(1).map(UUID::toString).sorted().toList());
        Map<String, Object> waiting = Market.<List<Map<String, Object>>>read(
                        list, "$.items[?(@.standing == 'AWAITS_ANSWER')]")
                .getFirst();
        UUID application = market.id(SCHOOL, "select id from applications where student_id = ?", students.get(2));
        assertThat(waiting).containsEntry("about", application.toString()).containsEntry("open", 1);
        assertThat((int) requireNonNull(waiting.get("fits"))).isPositive();
        assertThat(waiting.get("since")).isNotNull();
        assertThat(Market.<List<String>>read(
                        market.get(WAITING + group + "&standing=DECLINED", COORDINATOR), "$.items[*].id"))
                .containsExactly(students.get(3).toString());
    }

    @Test
    void givesALongListByPages() {
        UUID crowd = market.group(SCHOOL);
        List<UUID> all = market.studentsOf(crowd, 23, SUPERVISOR_EMAIL);

        MvcTestResult first = market.get(WAITING + crowd, COORDINATOR);
        MvcTestResult second = market.get(WAITING + crowd + "&cursor=" + Market.read(first, "$.next"), COORDINATOR);

        assertThat(Market.<List<String>>read(first, "$.items[*].id")).hasSize(20);
        assertThat(Market.<List<String>>read(second, "$.items[*].id"))
                .hasSize(all.size() - 20)
                .doesNotContainAnyElementsOf(Market.<List<String>>read(first, "$.items[*].id"));
        assertThat(market.get(WAITING + crowd + "&cursor=!", COORDINATOR)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsASupervisorTheOwnStudentsAndAnotherSchoolNothing() {
        assertThat(lines("GROUP", Callers.supervisor(SUPERVISOR, SCHOOL), group.toString()))
                .hasSize(1);
        for (RequestPostProcessor stranger : List.of(STRANGER, Market.coordinator(OTHER_SCHOOL))) {
            assertThat(lines("GROUP", stranger, group.toString())).isEmpty();
            assertThat(market.get(WAITING + group, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void knowsNoLineThatIsNotThere() {
        assertThat(market.get("/api/matching/figures/waiting?key=nonsense", COORDINATOR))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get("/api/matching/figures/waiting/export?by=GROUP&key=nonsense", COORDINATOR))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get("/api/matching/figures/report/export?by=GROUP&key=nonsense", COORDINATOR))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void countsNobodyAsWithoutAPlaceForWhomTheSearchHasNotBegun() {
        String later = market.period(ENDS_ON.plusDays(3), ENDS_ON.plusWeeks(12));
        market.change(SCHOOL, "update internship_periods set search_from = current_date + 30 where name = ?", later);
        UUID waiting = market.group(SCHOOL, later, "");
        market.studentsOf(waiting, 3, SUPERVISOR_EMAIL);

        assertThat(line("GROUP", waiting.toString()))
                .containsEntry("demand", 3)
                .containsEntry("withoutPlace", 0)
                .containsEntry("later", 3)
                .containsEntry("standings", Map.of("SEARCHES_LATER", 3));
        assertThat(Market.<List<?>>read(market.get(WAITING + waiting, COORDINATOR), "$.items"))
                .isEmpty();
        MvcTestResult overview = market.get("/api/matching/figures", COORDINATOR);
        MvcTestResult report = market.get(REPORT + "GROUP", COORDINATOR);
        assertThat((int) Market.read(overview, "$.withoutPlace"))
                .isEqualTo(Market.read(report, "$.total.withoutPlace"));
        assertThat((int) Market.read(overview, "$.withPlace")).isEqualTo(Market.read(report, "$.total.placed"));
        assertThat((Object) Market.read(overview, "$.periodName")).isNull();
    }

    @Test
    void tellsSinceWhenTheSearchForThisInternshipGoesOnAndPutsWhoSearchesLongestFirst() {
        String name = market.period(STARTS_ON, ENDS_ON);
        UUID searching = market.group(SCHOOL, name, "");
        UUID justEnrolled = market.studentsOf(searching, 1, SUPERVISOR_EMAIL).getFirst();
        market.change(SCHOOL, "update internship_periods set search_from = current_date - 10 where name = ?", name);
        market.change(SCHOOL, """
                insert into students select (jsonb_populate_record(s, jsonb_build_object('id', uuidv7(interval '-90 days'), 'number', 'L' || s.number, 'email', 'l' || s.email))).*
                from students s where s.id = ?""", justEnrolled);
        UUID longHere = market.id(SCHOOL, "select id from students where group_id = ? and number like 'L%'", searching);

        MvcTestResult list = market.get(WAITING + searching, COORDINATOR);

        assertThat(Market.<List<String>>read(list, "$.items[*].id"))
                .containsExactly(longHere.toString(), justEnrolled.toString());
        Instant begun = market.value(
                        SCHOOL,
                        Timestamp.class,
                        "select (current_date - 10)::timestamp at time zone 'Europe/Amsterdam'")
                .toInstant();
        assertThat(Market.<List<String>>read(list, "$.items[*].since").getFirst())
                .isEqualTo(begun.toString());
    }

    private Map<String, Object> line(String by, String key) {
        return lines(by, COORDINATOR, key).getFirst();
    }

    private List<Map<String, Object>> lines(String by, RequestPostProcessor caller, String key) {
        MvcTestResult report = market.get(REPORT + by, caller);
        assertThat(report).hasStatusOk();
        return Market.read(report, "$.lines[?(@.key == '" + key + "')]");
    }
}
