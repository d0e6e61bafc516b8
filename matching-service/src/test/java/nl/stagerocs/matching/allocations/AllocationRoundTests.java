package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.allocation.Lottery;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.matching.Trade;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class AllocationRoundTests extends MatchingTest {

    private static final String ROUNDS = "/api/matching/allocation-rounds";
    private static final RequestPostProcessor COORDINATOR = Market.coordinator(Market.SCHOOL);

    private UUID group;
    private List<UUID> students;
    private UUID popular;
    private UUID second;

    /** Three students who all want the same place of one first. */
    @BeforeEach
    void wishes() {
        group = market.group(Market.SCHOOL);
        students = market.studentsOf(group, 3, Market.SUPERVISOR_EMAIL);
        popular = market.place(1);
        second = market.place(1);
        students.forEach(student -> market.chosen(student, popular, second));
    }

    @Test
    void publishesTheHashOfTheSeedBeforeAndTheSeedAfter() {
        UUID round = prepared();

        MvcTestResult before = own(students.getFirst());
        assertThat(before).bodyJson().extractingPath("$.items[0].state").isEqualTo("PREPARED");
        String commitment = Market.read(before, "$.items[0].commitment");
        assertThat((String) Market.read(before, "$.items[0].seed")).isNull();

        compared(round);
        assertThat(publish(round, "A", 1)).hasStatusOk();
        String seed = Market.read(own(students.getFirst()), "$.items[0].seed");
        assertThat(Lottery.fingerprint(seed)).isEqualTo(commitment);
    }

    @Test
    void closesTheListsUntilItIsPublishedOrCancelled() {
        UUID round = prepared();

        Market.assertProblem(
                market.choose(students.getFirst(), "\"0\"", second), HttpStatus.CONFLICT, "matching:shortlist-closed");

        assertThat(step(round, "cancellation", "", 0)).hasStatusOk();
        assertThat(market.choose(students.getFirst(), "\"0\"", second)).hasStatusOk();
    }

    @Test
    void givesBothMethodsSideBySide() {
        UUID round = prepared();

        MvcTestResult compared = compared(round);

        assertThat(compared)
                .bodyJson()
                .extractingPath("$.comparison[*].matched")
                .isEqualTo(List.of(2, 2));
        assertThat(compared).bodyJson().extractingPath("$.comparison[*].first").isEqualTo(List.of(1, 1));
        assertThat(compared)
                .bodyJson()
                .extractingPath("$.comparison[0].passedOver")
                .isEqualTo(0);
        assertThat(compared).bodyJson().extractingPath("$.students.withList").isEqualTo(3);
    }

    @Test
    void placesEverybodyAtOnceAndTellsEachWhy() {
        UUID round = prepared();
        compared(round);

        assertThat(publish(round, "A", 1)).hasStatusOk();

        List<Integer> choices = students.stream().map(this::choiceOf).toList();
        assertThat(choices).containsExactlyInAnyOrder(1, 2, null);
        assertThat(market.room(popular)).isZero();
        assertThat(market.room(second)).isZero();
        UUID last = students.get(choices.indexOf(null));
        MvcTestResult why = own(last);
        assertThat(why).bodyJson().extractingPath("$.items[0].turn").isEqualTo(3);
        assertThat(why).bodyJson().extractingPath("$.items[0].students").isEqualTo(3);
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].lastTurn")
                .isEqualTo(List.of(1, 2));
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].askedFirst")
                .isEqualTo(List.of(3, 0));
        assertThat(why).bodyText().doesNotContain("Bouzid");
        assertThat(feed.awaitPublished("AllocationPublished.v1", last)
                        .body()
                        .get("placed")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void tellsWhyByTheListAsItWasWhateverTheStudentMakesOfItAfter() {
        UUID round = prepared();
        compared(round);
        assertThat(publish(round, "A", 1)).hasStatusOk();

        students.forEach(
                student -> assertThat(market.choose(student, "\"0\"", second)).hasStatusOk());

        MvcTestResult why = own(students.getFirst());
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].placeId")
                .asArray()
                .containsExactly(popular.toString(), second.toString());
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].askedFirst")
                .isEqualTo(List.of(3, 0));
    }

    @Test
    void keepsTheListsClosedToAWorkbookToo() {
        prepared();
        String number = market.value(
                Market.SCHOOL, String.class, "select number from students where id = ?", students.getFirst());
        String code = market.value(Market.SCHOOL, String.class, "select code from places where id = ?", second);

        MvcTestResult checked = market.check(
                Market.SCHOOL,
                "shortlists",
                Book.of("studentnummer,keuze 1").row(number, code).bytes());

        assertThat(checked).bodyJson().extractingPath("$.faulty").isEqualTo(1);
    }

    @Test
    void saysWhichRuleStoodInTheWay() {
        UUID far = market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ver weg"));
        assertThat(market.choose(students.getFirst(), "\"0\"", far, popular)).hasStatusOk();
        UUID round = prepared();

        compared(round);
        assertThat(publish(round, "B", 1)).hasStatusOk();

        assertThat(own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[0].refusal")
                .isEqualTo("TOO_FAR");
    }

    @Test
    void placesNobodyWhereAStatementOfConductIsAskedThatIsNotArranged() {
        UUID programme =
                market.id(Market.SCHOOL, "select id from programmes where crebo = ? and leerweg = 'BOL'", Market.CREBO);
        market.change(Market.SCHOOL, "update places set needs_vog = true where id = ?", popular);
        arrangeVog(programme, false);
        try {
            UUID round = prepared();
            compared(round);
            assertThat(publish(round, "A", 1)).hasStatusOk();
        } finally {
            arrangeVog(programme, true);
        }

        assertThat(own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[*].refusal")
                .asArray()
                .containsExactly("WITHOUT_VOG", null);
        assertThat(market.room(popular)).isOne();
    }

    @Test
    void letsNobodyOfAnotherSchoolSayWhetherAVogIsArranged() {
        UUID programme =
                market.id(Market.SCHOOL, "select id from programmes where crebo = ? and leerweg = 'BOL'", Market.CREBO);

        assertThat(http.put()
                        .uri("/api/matching/programmes/{id}/vog", programme)
                        .with(Market.coordinator(Market.OTHER_SCHOOL))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"arranged\":false}")
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(market.value(
                        Market.SCHOOL, Boolean.class, "select arranges_vog from programmes where id = ?", programme))
                .isTrue();
    }

    private void arrangeVog(UUID programme, boolean arranged) {
        assertThat(http.put()
                        .uri("/api/matching/programmes/{id}/vog", programme)
                        .with(COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"arranged\":" + arranged + "}")
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void givesACompanyNoMoreThanIsAgreedWhateverRoomItsPlacesHave() {
        var trade = new Trade(market);
        UUID company = trade.company("Kleine zorg");
        String trainer = trade.trainer(company);
        UUID day = trade.place(company, trainer, 2);
        UUID night = trade.place(company, trainer, 2);
        for (UUID student : students) {
            assertThat(market.choose(student, "\"0\"", day, night)).hasStatusOk();
        }
        agree(company, "{\"atMost\":1}");

        UUID round = prepared();

        assertThat(compared(round))
                .bodyJson()
                .extractingPath("$.comparison[*].matched")
                .isEqualTo(List.of(1, 1));
    }

    @Test
    void givesACompanyWhatItAskedBeforeAnotherGetsMoreAmongTheEquallyGood() {
        var trade = new Trade(market);
        UUID asking = trade.company("Vraagt er twee");
        UUID other = trade.company("Vraagt er geen");
        UUID here = trade.place(asking, trade.trainer(asking), 3);
        UUID there = trade.place(other, trade.trainer(other), 3);
        assertThat(market.choose(students.get(0), "\"0\"", popular, here)).hasStatusOk();
        assertThat(market.choose(students.get(1), "\"0\"", popular, here)).hasStatusOk();
        assertThat(market.choose(students.get(2), "\"0\"", popular, there)).hasStatusOk();
        agree(asking, "{\"atLeast\":2}");

        UUID round = prepared();
        compared(round);
        assertThat(publish(round, "B", 1)).hasStatusOk();

        assertThat(students.stream().map(this::choiceOf)).containsExactly(2, 2, 1);
    }

    @Test
    void refusesNumbersThatCanNotBe() {
        UUID company = new Trade(market).company("Leerplek");
        var desk = new Changing(http, COORDINATOR);
        String numbers = "/api/matching/companies/" + company + "/numbers";

        Market.assertFieldProblem(
                desk.put(numbers, "{\"atLeast\":3,\"atMost\":2}", 0), "atLeast", "company-numbers-order");
        Market.assertFieldProblem(desk.put(numbers, "{\"atMost\":-1}", 0), "atMost", "company-numbers-bounds");
        agree(company, "{\"atLeast\":1,\"atMost\":2}");
        assertThat(desk.put(numbers, "{\"atMost\":5}", 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(market.get("/api/matching/companies/" + company, COORDINATOR))
                .bodyJson()
                .extractingPath("$.numbers.atMost")
                .isEqualTo(2);
        assertThat(new Changing(http, Market.coordinator(Market.OTHER_SCHOOL)).put(numbers, "{\"atMost\":5}", 1))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void agree(UUID company, String numbers) {
        assertThat(new Changing(http, COORDINATOR).put("/api/matching/companies/" + company + "/numbers", numbers, 0))
                .hasStatusOk();
    }

    @Test
    void letsWhoHasPriorityGoFirst() {
        UUID careful = students.getLast();
        assertThat(http.put()
                        .uri("/api/matching/students/{id}/priority", careful)
                        .with(COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(PriorityTests.REASON)
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        UUID round = prepared();
        compared(round);

        assertThat(publish(round, "A", 1)).hasStatusOk();

        assertThat(choiceOf(careful)).isEqualTo(1);
        assertThat(own(careful)).bodyJson().extractingPath("$.items[0].band").isEqualTo("CARE");
    }

    @Test
    void putsNobodyFirstOnceTheLotteryIsSealed() {
        prepared();

        Market.assertProblem(
                http.put()
                        .uri("/api/matching/students/{id}/priority", students.getFirst())
                        .with(COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(PriorityTests.REASON)
                        .exchange(),
                HttpStatus.CONFLICT,
                "matching:allocation-priority-closed");
    }

    @Test
    void publishesNothingWhenAPlaceFilledUpSinceTheComparison() {
        UUID round = prepared();
        compared(round);
        market.proposal(market.student(), popular);

        Market.assertProblem(publish(round, "A", 1), HttpStatus.CONFLICT, "matching:allocation-stale");

        assertThat(market.room(second)).isEqualTo(1);
        assertThat(market.value(
                        Market.SCHOOL,
                        Integer.class,
                        "select count(*)::int from placements where student_id = any (?)",
                        (Object) students.toArray(UUID[]::new)))
                .isZero();
        assertThat(get(round)).bodyJson().extractingPath("$.state").isEqualTo("COMPARED");
    }

    @Test
    void refusesASecondRoundOfTheSameGroupAndAStepOnAnOlderVersion() {
        UUID round = prepared();

        Market.assertProblem(prepare(COORDINATOR, group), HttpStatus.CONFLICT, "matching:allocation-open");
        compared(round);
        assertThat(step(round, "comparison", "", 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(publish(round, "A", 1)).hasStatusOk();
        Market.assertProblem(publish(round, "B", 2), HttpStatus.CONFLICT, "matching:allocation-closed");
    }

    @Test
    void changesAResultByHandOnlyWithAReasonAndWhereThereIsRoom() {
        UUID third = market.place(1);
        UUID round = prepared();
        compared(round);
        UUID without = UUID.fromString(Market.read(results(round, "WITHOUT"), "$.items[0].studentId"));

        Market.assertFieldProblem(override(round, without, popular, "Nodig", 1), "place", "place-full");
        Market.assertFieldProblem(override(round, without, third, "", 1), "reason", "required");
        assertThat(override(round, without, third, "Past bij de begeleiding.", 1))
                .hasStatusOk();
        assertThat(publish(round, "A", 2)).hasStatusOk();

        assertThat(own(without)).bodyJson().extractingPath("$.items[0].reason").isEqualTo("Past bij de begeleiding.");
        assertThat(market.room(third)).isZero();
    }

    @Test
    void givesTheSameAgainFromWhatWasKeptAndShowsNoNames() {
        UUID round = prepared();
        compared(round);

        assertThat(market.post(ROUNDS + "/" + round + "/replay", "", COORDINATOR))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(true);
        market.change(
                Market.SCHOOL,
                "update allocation_records set inputs = replace(inputs, ?, ?) where round_id = ?",
                popular.toString(),
                UUID.randomUUID().toString(),
                round);
        assertThat(market.post(ROUNDS + "/" + round + "/replay", "", COORDINATOR))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(false);
        MvcTestResult export = market.get(ROUNDS + "/" + round + "/export", COORDINATOR);
        assertThat(export).hasStatusOk();
        assertThat(export).bodyText().contains(students.getFirst().toString()).doesNotContain("Bouzid", "2007");
    }

    @Test
    void letsASupervisorDistributeGroupsOfOwnStudentsOnly() {
        RequestPostProcessor supervisor = Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL);
        RequestPostProcessor other = Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL);

        Market.assertFieldProblem(prepare(other, group), "groups[0]", "allocation-group");
        MvcTestResult prepared = prepare(supervisor, group);
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        String round = ROUNDS + "/" + Market.read(prepared, "$.id");
        assertThat(market.get(round, supervisor)).hasStatusOk();
        assertThat(market.get(round, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round, Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/results?method=A", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/results/" + students.getFirst() + "?method=A", other))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/export", other)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void placesWhoFollowsOneOfTheProgrammesOfAPlaceWhereTheCompanyIsRecognisedForThat() {
        UUID here = forBoth(Market.OTHER_CREBO);
        UUID there = forBoth(Market.CREBO);
        students.forEach(student ->
                assertThat(market.choose(student, "\"0\"", there, here)).hasStatusOk());
        UUID round = prepared();
        compared(round);

        assertThat(publish(round, "A", 1)).hasStatusOk();

        assertThat(students.stream().map(this::choiceOf)).containsOnly(2);
        assertThat(own(students.getFirst()))
                .bodyJson()
                .extractingPath("$.items[0].choices[*].refusal")
                .asArray()
                .containsExactly("NOT_RECOGNISED", null);
        assertThat(market.room(here)).isZero();
        assertThat(same(round)).isTrue();
    }

    /** A place with room for all three, at a company that is not recognised for one of its two programmes. */
    private UUID forBoth(String lost) {
        var trade = new Trade(market);
        UUID company = trade.company("Half erkend");
        Object[] row = Market.rowForBoth(Market.placeRow(Market.next(), "Begeleider", 3));
        row[1] = trade.numberOf(company);
        row[2] = trade.trainer(company);
        market.change(
                Market.SCHOOL,
                "insert into recognitions (company_id, school_id, crebo, recognised, verified_at, lapsed_at) values (?, ?, ?, false, now(), now())",
                company,
                Market.SCHOOL,
                lost);
        return market.place(Market.SCHOOL, row);
    }

    @Test
    void givesTheSameAgainFromWhatWasKeptBeforePlacesHadSeveralProgrammes() {
        UUID round = prepared();
        compared(round);
        String also = "select count(*) from allocation_records where inputs like '%\"also\":%' and round_id = ?";
        assertThat(market.value(Market.SCHOOL, Integer.class, also, round)).isOne();

        market.change(
                Market.SCHOOL,
                "update allocation_records set inputs = replace(inputs, ',\"also\":[]', '') where round_id = ?",
                round);

        assertThat(market.value(Market.SCHOOL, Integer.class, also, round)).isZero();
        assertThat(same(round)).isTrue();
    }

    private boolean same(UUID round) {
        return Market.read(market.post(ROUNDS + "/" + round + "/replay", "", COORDINATOR), "$.same");
    }

    private UUID prepared() {
        MvcTestResult prepared = prepare(COORDINATOR, group);
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        return UUID.fromString(Market.read(prepared, "$.id"));
    }

    private MvcTestResult prepare(RequestPostProcessor caller, UUID ofGroup) {
        return market.post(
                ROUNDS, "{\"name\":\"Februari\",\"groups\":[\"%s\"],\"farthestKm\":40}".formatted(ofGroup), caller);
    }

    private MvcTestResult compared(UUID round) {
        MvcTestResult compared = step(round, "comparison", "", 0);
        assertThat(compared).hasStatusOk();
        return compared;
    }

    private MvcTestResult publish(UUID round, String method, int version) {
        return step(round, "publication", "{\"method\":\"" + method + "\"}", version);
    }

    private MvcTestResult override(UUID round, UUID student, UUID place, String reason, int version) {
        return step(
                round,
                "overrides",
                "{\"method\":\"A\",\"student\":\"%s\",\"place\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(student, place, reason),
                version);
    }

    private MvcTestResult step(UUID round, String step, String body, int version) {
        return http.post()
                .uri(ROUNDS + "/{id}/{step}", round, step)
                .with(COORDINATOR)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(UUID round) {
        return market.get(ROUNDS + "/" + round, COORDINATOR);
    }

    private MvcTestResult results(UUID round, String which) {
        return market.get(ROUNDS + "/" + round + "/results?method=A&which=" + which, COORDINATOR);
    }

    private MvcTestResult own(UUID student) {
        return market.get("/api/matching/allocations", Callers.student(student, Market.SCHOOL));
    }

    private @Nullable Integer choiceOf(UUID student) {
        return Market.read(own(student), "$.items[0].choice");
    }
}
