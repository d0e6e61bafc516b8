package nl.stagerocs.matching.periods;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

class PeriodTests extends MatchingTest {

    private static final String PERIODS = "/api/matching/periods";
    private static final LocalDate SPRING = ENDS_ON.plusDays(3);
    private static final LocalDate SUMMER = SPRING.plusWeeks(12);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UUID group;
    private String autumn;

    @BeforeEach
    void aGroupWithOneInternship() {
        autumn = market.period(STARTS_ON, ENDS_ON);
        group = market.group(SCHOOL, autumn, "");
    }

    private static String spring(String name, String more, UUID... groups) {
        return """
                {"terms": {"name": "%s", "startsOn": "%s", "endsOn": "%s", "requiredMinutes": 19200, "daysPerWeek": 3%s}, "groups": %s}""".formatted(
                        name,
                        SPRING,
                        SUMMER,
                        more,
                        Arrays.stream(groups).map("\"%s\""::formatted).toList());
    }

    private MvcTestResult planned(String more) {
        return market.post(PERIODS, spring("Stage " + next(), more, group), coordinator(SCHOOL));
    }

    private MvcTestResult change(String id, String ifMatch, String body, RequestPostProcessor caller) {
        return http.put()
                .uri(PERIODS + "/" + id)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(caller)
                .exchange();
    }

    private MvcTestResult cancel(String id, String ifMatch) {
        return http.delete()
                .uri(PERIODS + "/" + id)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .with(coordinator(SCHOOL))
                .exchange();
    }

    private MvcTestResult profile(UUID student) {
        return market.get("/api/matching/profile", Callers.student(student, SCHOOL));
    }

    private MvcTestResult shortlist(UUID student) {
        return market.get("/api/matching/shortlist", Callers.student(student, SCHOOL));
    }

    private UUID springPlace() {
        Object[] row = Market.placeRow(next(), "Begeleider", 1);
        row[7] = SPRING;
        row[8] = SUMMER;
        return market.place(SCHOOL, row);
    }

    @Test
    void plansASecondInternshipThatTheGroupDoesNotSearchForYet() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();

        MvcTestResult planned = planned(", \"searchFrom\": \"" + SPRING + "\"");

        assertThat(planned).hasStatus(HttpStatus.CREATED);
        assertThat(planned).bodyJson().extractingPath("$.students").isEqualTo(1);
        assertThat(planned).bodyJson().extractingPath("$.groups[0].searches").isEqualTo(false);
        assertThat(profile(student)).bodyJson().extractingPath("$.periodName").isEqualTo(autumn);
    }

    @Test
    void aGroupSearchesForTheNextInternshipOnceTheOneBeforeHasBegun() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();

        MvcTestResult planned = planned("");

        assertThat(planned).bodyJson().extractingPath("$.groups[0].searches").isEqualTo(true);
        assertThat(profile(student)).bodyJson().extractingPath("$.startsOn").isEqualTo(SPRING.toString());
    }

    @Test
    void keepsAListForEachInternship() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        UUID place = market.place(1);
        market.chosen(student, place);

        String next = Market.read(planned(""), "$.id");

        assertThat(shortlist(student))
                .bodyJson()
                .extractingPath("$.choices")
                .asArray()
                .isEmpty();
        assertThat(shortlist(student)).bodyJson().extractingPath("$.period.id").isEqualTo(next);
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from shortlists where student_id = ?", student))
                .isOne();
        market.chosen(student, springPlace());
        assertThat(market.value(SCHOOL, Integer.class, "select count(*) from shortlists where student_id = ?", student))
                .isEqualTo(2);
    }

    @Test
    void aPlaceForTheFirstInternshipLeavesTheNextOpen() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        market.placed(student, market.place(1));
        assertProblem(
                market.apply(UUID.randomUUID(), student, market.place(1)),
                HttpStatus.CONFLICT,
                "matching:student-placed");

        planned("");

        assertThat(profile(student)).bodyJson().extractingPath("$.placementId").isNull();
        assertProblem(
                market.apply(UUID.randomUUID(), student, market.place(1)),
                HttpStatus.CONFLICT,
                "matching:student-placed");
        UUID placement = market.placed(student, springPlace());
        assertThat(market.get("/api/matching/placements/" + placement, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .bodyJson()
                .extractingPath("$.startsOn")
                .isEqualTo(SPRING.toString());
        assertThat(profile(student)).bodyJson().extractingPath("$.placementId").isEqualTo(placement.toString());
    }

    @Test
    void aPlaceForTheFirstInternshipEndsWhatIsOpenForThoseDaysOnly() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        planned("");
        UUID sameDays = market.application(student, market.place(1));
        UUID later = market.application(student, springPlace());

        market.placed(student, market.place(1));

        assertThat(state(sameDays)).isEqualTo("WITHDRAWN");
        assertThat(state(later)).isEqualTo("SUBMITTED");
    }

    private String state(UUID application) {
        return market.value(SCHOOL, String.class, "select state from applications where id = ?", application);
    }

    @Test
    void keepsTheDaysOfAPlacementWhenItsInternshipMoves() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        UUID placement = market.placed(student, market.place(1));

        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week").row(autumn, STARTS_ON.plusWeeks(2), ENDS_ON, 500, 2));

        assertThat(market.get("/api/matching/placements/" + placement, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .bodyJson()
                .extractingPath("$.startsOn")
                .isEqualTo(STARTS_ON.toString());
    }

    @Test
    void tellsApprovedPlacementsOfAnotherLastDayForTheAgreement() {
        List<UUID> students = market.studentsOf(group, 2, Market.SUPERVISOR_EMAIL);
        UUID placement = market.placed(students.getFirst(), market.place(1));
        UUID proposed = market.proposal(students.getLast(), market.place(1));
        UUID period = market.id(SCHOOL, "select id from internship_periods where name = ?", autumn);
        LocalDate first = STARTS_ON.minusWeeks(2);
        LocalDate second = STARTS_ON.minusWeeks(1);

        importDays(300, "");
        importDays(300, first.toString());
        assertThat(change(period.toString(), "\"2\"", autumn(first), coordinator(SCHOOL)))
                .hasStatusOk();
        assertThat(change(period.toString(), "\"2\"", autumn(second), coordinator(SCHOOL)))
                .hasStatusOk();
        importDays(300, "");

        await().untilAsserted(() ->
                assertThat(daysTold(placement)).containsExactly(first.toString(), second.toString(), "none"));
        assertThat(daysTold(proposed)).isEmpty();
    }

    @Test
    void approvesWithTheDayThatIsBeingSet() throws InterruptedException {
        UUID placement = market.proposal(
                market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst(), market.place(1));
        LocalDate day = STARTS_ON.minusWeeks(1);
        var approving = new Thread(() -> market.decide(placement, "approval", "{}", "\"0\"", Market.SUPERVISOR));

        Schools.within(
                SCHOOL,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update internship_periods set agreement_by = ? where name = ?")
                            .params(day, autumn)
                            .update();
                    approving.start();
                    await().until(() -> approving.getState() == Thread.State.TERMINATED || isSomebodyWaiting());
                }));
        approving.join();

        assertThat(feed.awaitPublished("PlacementApproved.v1", placement)
                        .body()
                        .get("agreementBy")
                        .asString())
                .isEqualTo(day.toString());
    }

    private boolean isSomebodyWaiting() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private void importDays(int hours, String agreementBy) {
        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week,contract voor")
                        .row(autumn, STARTS_ON, ENDS_ON, hours, 2, agreementBy));
    }

    private String autumn(LocalDate agreementBy) {
        return """
                {"terms": {"name": "%s", "startsOn": "%s", "endsOn": "%s", "requiredMinutes": 18000, "daysPerWeek": 2, "agreementBy": "%s"},
                 "groups": ["%s"]}""".formatted(autumn, STARTS_ON, ENDS_ON, agreementBy, group);
    }

    private List<String> daysTold(UUID placement) {
        return feed.published("PlacementDeadlineMoved.v1", placement).stream()
                .map(each -> each.body().get("agreementBy").asString("none"))
                .toList();
    }

    @Test
    void changesAnInternshipThatNobodyElseHasChanged() {
        String name = "Stage " + next();
        MvcTestResult planned = market.post(PERIODS, spring(name, "", group), coordinator(SCHOOL));
        String id = Market.read(planned, "$.id");
        String known = Objects.requireNonNull(planned.getResponse().getHeader(HttpHeaders.ETAG));
        String body = spring(name, ", \"placeBy\": \"" + SPRING.minusWeeks(3) + "\"", group);

        assertThat(change(id, known, body, coordinator(SCHOOL)))
                .bodyJson()
                .extractingPath("$.placeBy")
                .isEqualTo(SPRING.minusWeeks(3).toString());

        assertThat(change(id, known, body, coordinator(SCHOOL))).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(change(id, known, body, coordinator(OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void cancelsAnInternshipUntilSomebodyHasChosenForIt() {
        UUID student = market.studentsOf(group, 1, Market.SUPERVISOR_EMAIL).getFirst();
        MvcTestResult planned = planned("");
        String id = Market.read(planned, "$.id");
        String known = Objects.requireNonNull(planned.getResponse().getHeader(HttpHeaders.ETAG));
        market.chosen(student, springPlace());

        assertProblem(cancel(id, known), HttpStatus.CONFLICT, "matching:period-used");
        market.change(SCHOOL, "delete from shortlists where student_id = ?", student);

        assertThat(cancel(id, known)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(profile(student)).bodyJson().extractingPath("$.periodName").isEqualTo(autumn);
    }

    @Test
    void refusesWhatCannotBe() {
        assertFieldProblem(
                planned(", \"wishesBy\": \"2090-01-01\", \"placeBy\": \"2089-01-01\""),
                "terms.wishesBy",
                "cell-after-start");
        assertFieldProblem(planned(days("searchFrom", SPRING.plusDays(1))), "terms.searchFrom", "cell-after-start");
        assertFieldProblem(
                planned(days("searchFrom", SPRING) + days("wishesBy", SPRING.minusDays(1))),
                "terms.wishesBy",
                "cell-deadline-order");
        assertFieldProblem(
                planned(days("placeBy", SPRING.minusDays(8)) + days("agreementBy", SPRING.minusDays(9))),
                "terms.agreementBy",
                "cell-deadline-order");
        assertFieldProblem(planned(", \"requiredMinutes\": 1"), "terms.requiredMinutes", "period-hours");
        assertFieldProblem(
                market.post(PERIODS, spring("  " + autumn + " ", "", group), coordinator(SCHOOL)),
                "terms.name",
                "period-name-taken");
        assertFieldProblem(
                market.post(PERIODS, spring("Stage " + next(), "", UUID.randomUUID()), coordinator(SCHOOL)),
                "groups[0]",
                "period-group-unknown");
        planned("");
        assertFieldProblem(planned(""), "groups", "period-overlap");
    }

    private static String days(String name, LocalDate day) {
        return ", \"%s\": \"%s\"".formatted(name, day);
    }

    @Test
    void refusesToSearchForTheNextBeforeTheOneHasBegun() {
        String name = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);

        MvcTestResult early = http.post()
                .uri(PERIODS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(spring("Stage " + next(), days("searchFrom", STARTS_ON.minusDays(1)), group))
                .locale(Locale.of("nl"))
                .with(coordinator(SCHOOL))
                .exchange();

        assertFieldProblem(early, "terms.searchFrom", "period-search-early");
        assertThat(early)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Groep " + name + " doet eerst " + autumn + ", vanaf " + written(STARTS_ON)
                        + ". Een groep zoekt naar één stage tegelijk, dus naar deze op zijn vroegst vanaf die dag.");
        assertThat(planned(days("searchFrom", STARTS_ON))).hasStatus(HttpStatus.CREATED);
        String id = market.id(SCHOOL, "select id from internship_periods where name = ?", autumn)
                .toString();
        String later = """
                {"terms": {"name": "%s", "startsOn": "%s", "endsOn": "%s", "requiredMinutes": 18000, "daysPerWeek": 2}, "groups": ["%s"]}""".formatted(autumn, STARTS_ON.plusDays(1), ENDS_ON, group);
        assertFieldProblem(change(id, "\"0\"", later, coordinator(SCHOOL)), "terms.startsOn", "period-next-searched");
    }

    @Test
    void refusesAGroupThatWouldSearchForTheNextBeforeTheOneHasBegun() {
        String name = "Stage " + next();
        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week,zoeken vanaf")
                        .row(name, SPRING, SUMMER, 640, 4, STARTS_ON.minusDays(1)));
        Book groups =
                Book.of(Market.GROUPS + ",periode 3").row("VD" + next(), Market.CREBO, "BOL", 2025, autumn, "", name);

        UUID id = Market.checkedId(market.check(SCHOOL, "groups", groups.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[0].column")
                .isEqualTo("G · periode 3");
        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[0].message")
                .isEqualTo("Naar deze stage zoekt de groep al vanaf "
                        + written(STARTS_ON.minusDays(1)) + ", voordat " + autumn + " begint op " + written(STARTS_ON)
                        + ". Een groep zoekt naar één stage tegelijk.");
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")).format(day);
    }

    @Test
    void leavesNoGroupWithoutAnInternship() {
        UUID period = market.id(SCHOOL, "select id from internship_periods where name = ?", autumn);

        assertFieldProblem(
                change(period.toString(), "\"0\"", spring(autumn, ""), coordinator(SCHOOL)),
                "groups",
                "period-last-of-group");
        assertFieldProblem(cancel(period.toString(), "\"0\""), "groups", "period-last-of-group");
    }

    @Test
    void isPlannedByCoordinatorsAndSeenByStaffOfTheSchool() {
        String body = spring("Stage " + next(), "", group);

        assertThat(market.post(PERIODS, body, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(market.get(PERIODS, Callers.student(market.student(), SCHOOL)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertFieldProblem(market.post(PERIODS, body, coordinator(OTHER_SCHOOL)), "groups[0]", "period-group-unknown");
        assertThat(market.get(PERIODS, Callers.supervisor(Market.SUPERVISOR, SCHOOL)))
                .hasStatusOk();
        assertThat(market.get(PERIODS, coordinator(OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .doesNotContain(autumn);
    }

    @Test
    void importsGroupsWithTheInternshipsThatTheyDo() {
        String spring = market.period(SPRING, SUMMER);
        String name = "VD" + next();
        Book groups = Book.of(Market.GROUPS).row(name, Market.CREBO, "BOL", 2025, autumn, spring);
        market.imported(SCHOOL, "groups", groups);

        assertThat(market.value(
                        SCHOOL,
                        String.class,
                        "select string_agg(w.name, ',' order by w.starts_on) from groups g join group_periods i on i.group_id = g.id"
                                + " join internship_periods w on w.id = i.period_id where g.name = ?",
                        name))
                .isEqualTo(autumn + "," + spring);
        assertThat(market.imported(SCHOOL, "groups", groups))
                .bodyJson()
                .extractingPath("$.unchanged")
                .isEqualTo(1);
    }

    @Test
    void namesTheInternshipThatIsUnknownOrAtTheSameTime() {
        Book groups = Book.of(Market.GROUPS)
                .row("VD" + next(), Market.CREBO, "BOL", 2025, "Stage zomer 1900", "")
                .row("VD" + next(), Market.CREBO, "BOL", 2025, autumn, Market.PERIOD);

        UUID id = Market.checkedId(market.check(SCHOOL, "groups", groups.bytes()));

        assertThat(market.messages(id))
                .bodyJson()
                .extractingPath("$.items[*].message")
                .asArray()
                .containsExactly(
                        "Deze stageperiode bestaat niet bij jullie.",
                        "Deze stage valt samen met " + autumn + ". Een groep doet stages na elkaar.");
    }
}
