package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.allocation.Lottery;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.Market;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class AllocationRoundTests extends AllocationTest {

    @Test
    void publishesTheHashOfTheSeedBeforeAndTheSeedAfter() {
        UUID round = rounds.prepared(group);

        MvcTestResult before = rounds.own(students.getFirst());
        assertThat(before).bodyJson().extractingPath("$.items[0].state").isEqualTo("PREPARED");
        String commitment = Market.read(before, "$.items[0].commitment");
        assertThat((String) Market.read(before, "$.items[0].seed")).isNull();

        rounds.compare(round);
        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();
        String seed = Market.read(rounds.own(students.getFirst()), "$.items[0].seed");
        assertThat(Lottery.fingerprint(seed)).isEqualTo(commitment);
    }

    @Test
    void closesTheListsUntilItIsPublishedOrCancelled() {
        UUID round = rounds.prepared(group);

        Market.assertProblem(
                market.choose(students.getFirst(), "\"0\"", second), HttpStatus.CONFLICT, "matching:shortlist-closed");

        assertThat(rounds.step(round, "cancellation", "", 0)).hasStatusOk();
        assertThat(market.choose(students.getFirst(), "\"0\"", second)).hasStatusOk();
    }

    @Test
    void givesBothMethodsSideBySide() {
        UUID round = rounds.prepared(group);

        MvcTestResult compared = rounds.compare(round);

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
        UUID round = rounds.prepared(group);
        rounds.compare(round);

        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();

        List<Integer> choices = students.stream().map(rounds::choiceOf).toList();
        assertThat(choices).containsExactlyInAnyOrder(1, 2, null);
        assertThat(market.room(popular)).isZero();
        assertThat(market.room(second)).isZero();
        UUID last = students.get(choices.indexOf(null));
        MvcTestResult why = rounds.own(last);
        assertThat(why).bodyJson().extractingPath("$.items[0].turn").isEqualTo(3);
        assertThat(why).bodyJson().extractingPath("$.items[0].students").isEqualTo(3);
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].lastTurn")
                .isEqualTo(List.of(1, 2));
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].lastChoice")
                .isEqualTo(List.of(1, 2));
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].admitted")
                .isEqualTo(List.of(1, 1));
        assertThat(why).bodyText().doesNotContain("Bouzid");
        assertThat(feed.awaitPublished("AllocationPublished.v1", last)
                        .body()
                        .get("placed")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void tellsWhyByTheListAsItWasWhateverTheStudentMakesOfItAfter() {
        UUID round = rounds.prepared(group);
        rounds.compare(round);
        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();

        students.forEach(
                student -> assertThat(market.choose(student, "\"0\"", second)).hasStatusOk());

        MvcTestResult why = rounds.own(students.getFirst());
        assertThat(why)
                .bodyJson()
                .extractingPath("$.items[0].choices[*].placeId")
                .asArray()
                .containsExactly(popular.toString(), second.toString());
    }

    @Test
    void keepsTheListsClosedToAWorkbookToo() {
        rounds.prepared(group);
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
    void letsWhoHasPriorityGoFirst() {
        UUID careful = students.getLast();
        assertThat(http.put()
                        .uri("/api/matching/students/{id}/priority", careful)
                        .with(Rounds.COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(PriorityTests.REASON)
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        UUID round = rounds.prepared(group);
        rounds.compare(round);

        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();

        assertThat(rounds.choiceOf(careful)).isEqualTo(1);
        assertThat(rounds.own(careful))
                .bodyJson()
                .extractingPath("$.items[0].band")
                .isEqualTo("CARE");
    }

    @Test
    void putsNobodyFirstOnceTheLotteryIsSealed() {
        rounds.prepared(group);

        Market.assertProblem(
                http.put()
                        .uri("/api/matching/students/{id}/priority", students.getFirst())
                        .with(Rounds.COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(PriorityTests.REASON)
                        .exchange(),
                HttpStatus.CONFLICT,
                "matching:allocation-priority-closed");
    }

    @Test
    void publishesNothingWhenAPlaceFilledUpSinceTheComparison() {
        UUID round = rounds.prepared(group);
        rounds.compare(round);
        market.proposal(market.student(), popular);

        MvcTestResult refused = rounds.publish(round, "A", 1);
        Market.assertProblem(refused, HttpStatus.CONFLICT, "matching:allocation-changed");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .endsWith("Deze plek is vol.");

        assertThat(market.room(second)).isEqualTo(1);
        assertThat(market.value(
                        Market.SCHOOL,
                        Integer.class,
                        "select count(*)::int from placements where student_id = any (?)",
                        (Object) students.toArray(UUID[]::new)))
                .isZero();
        assertThat(rounds.get(round)).bodyJson().extractingPath("$.state").isEqualTo("COMPARED");
    }

    @Test
    void refusesASecondRoundOfTheSameGroupAndAStepOnAnOlderVersion() {
        UUID round = rounds.prepared(group);

        Market.assertProblem(
                rounds.prepare(Rounds.COORDINATOR, group), HttpStatus.CONFLICT, "matching:allocation-open");
        rounds.compare(round);
        assertThat(rounds.step(round, "comparison", "", 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(rounds.publish(round, "A", 1)).hasStatusOk();
        Market.assertProblem(rounds.publish(round, "B", 2), HttpStatus.CONFLICT, "matching:allocation-closed");
    }

    @Test
    void changesAResultByHandOnlyWithAReasonAndWhereThereIsRoom() {
        UUID third = market.place(1);
        UUID round = rounds.prepared(group);
        rounds.compare(round);
        UUID without = UUID.fromString(Market.read(results(round, "WITHOUT"), "$.items[0].studentId"));

        Market.assertFieldProblem(override(round, without, popular, "Nodig", 1), "place", "place-full");
        Market.assertFieldProblem(override(round, without, third, "", 1), "reason", "required");
        assertThat(override(round, without, third, "Past bij de begeleiding.", 1))
                .hasStatusOk();
        assertThat(rounds.publish(round, "A", 2)).hasStatusOk();

        assertThat(rounds.own(without))
                .bodyJson()
                .extractingPath("$.items[0].reason")
                .isEqualTo("Past bij de begeleiding.");
        assertThat(market.room(third)).isZero();
    }

    @Test
    void givesTheSameAgainFromWhatWasKeptAndShowsNoNames() {
        UUID round = rounds.prepared(group);
        rounds.compare(round);

        assertThat(rounds.givesTheSameAgain(round)).isTrue();
        market.change(
                Market.SCHOOL,
                "update allocation_records set inputs = replace(inputs, ?, ?) where round_id = ?",
                popular.toString(),
                UUID.randomUUID().toString(),
                round);
        assertThat(rounds.givesTheSameAgain(round)).isFalse();
        MvcTestResult export = market.get(Rounds.ALL + "/" + round + "/export", Rounds.COORDINATOR);
        assertThat(export).hasStatusOk();
        assertThat(export).bodyText().contains(students.getFirst().toString()).doesNotContain("Bouzid", "2007-05-12");
    }

    @Test
    void letsASupervisorDistributeGroupsOfOwnStudentsOnly() {
        RequestPostProcessor supervisor = Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL);
        RequestPostProcessor other = Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL);

        Market.assertFieldProblem(rounds.prepare(other, group), "groups[0]", "allocation-group");
        assertThat(isDistributable(supervisor)).isTrue();
        UUID shared = market.studentsOf(group, 1, "b.smit@rivierenland.example").getFirst();
        assertThat(isDistributable(supervisor)).isFalse();
        assertThat(isDistributable(other)).isFalse();
        assertThat(isDistributable(Rounds.COORDINATOR)).isTrue();
        market.change(Market.SCHOOL, "update students set left_on = current_date where id = ?", shared);
        MvcTestResult prepared = rounds.prepare(supervisor, group);
        assertThat(prepared).hasStatus(HttpStatus.CREATED);
        String round = Rounds.ALL + "/" + Market.read(prepared, "$.id");
        assertThat(market.get(round, supervisor)).hasStatusOk();
        assertThat(market.get(round, other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round, Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/results?method=A", other)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/results/" + students.getFirst() + "?method=A", other))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(round + "/export", other)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private boolean isDistributable(RequestPostProcessor caller) {
        String cursor = "";
        while (cursor != null) {
            MvcTestResult page = market.get("/api/matching/groups?cursor=" + cursor, caller);
            List<Boolean> found = Market.read(page, "$.items[?(@.id == '" + group + "')].distributable");
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            cursor = Market.read(page, "$.next");
        }
        throw new AssertionError("The group is not listed");
    }

    @Test
    void givesTheSameAgainFromWhatWasKeptBeforePlacesHadSeveralProgrammes() {
        UUID round = rounds.prepared(group);
        rounds.compare(round);
        String also = "select count(*) from allocation_records where inputs like '%\"also\":%' and round_id = ?";
        assertThat(market.value(Market.SCHOOL, Integer.class, also, round)).isOne();

        market.change(
                Market.SCHOOL,
                "update allocation_records set inputs = replace(inputs, ',\"also\":[]', '') where round_id = ?",
                round);

        assertThat(market.value(Market.SCHOOL, Integer.class, also, round)).isZero();
        assertThat(rounds.givesTheSameAgain(round)).isTrue();
    }

    private MvcTestResult override(UUID round, UUID student, UUID place, String reason, int version) {
        return rounds.step(
                round,
                "overrides",
                "{\"method\":\"A\",\"student\":\"%s\",\"place\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(student, place, reason),
                version);
    }

    private MvcTestResult results(UUID round, String which) {
        return market.get(Rounds.ALL + "/" + round + "/results?method=A&which=" + which, Rounds.COORDINATOR);
    }
}
