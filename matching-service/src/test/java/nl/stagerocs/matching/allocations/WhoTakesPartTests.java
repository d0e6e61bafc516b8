package nl.stagerocs.matching.allocations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Who has a place already is no loser of a round, and who chose nothing that could be had no bad luck. */
class WhoTakesPartTests extends MatchingTest {

    private Rounds rounds;
    private UUID group;

    @BeforeEach
    void enrol() {
        rounds = new Rounds(http, market);
        group = market.group(Market.SCHOOL);
    }

    @Test
    void leavesOutWhoHasAPlaceAlready() {
        List<UUID> students = market.studentsOf(group, 2, Market.SUPERVISOR_EMAIL);
        UUID placed = students.getFirst();
        UUID wanted = market.place(1);
        students.forEach(student -> market.chosen(student, wanted));
        market.placed(placed, market.place(1));

        UUID round = rounds.compared(group);

        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.students.placed")
                .isEqualTo(1);
        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.students.all")
                .isEqualTo(1);
        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.students.withList")
                .isEqualTo(1);
        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.comparison[*].students")
                .isEqualTo(List.of(1, 1));
        assertThat(rounds.results(round))
                .bodyJson()
                .extractingPath("$.items[*].studentId")
                .isEqualTo(List.of(students.getLast().toString()));
        assertThat(rounds.givesTheSameAgain(round)).isTrue();
        assertThat(rounds.publish(round, 1)).hasStatusOk();
        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.students.placed")
                .isEqualTo(1);
        feed.awaitPublished("AllocationPublished.v1", students.getLast());
        assertThat(feed.published("AllocationPublished.v1", placed)).isEmpty();
        assertThat(market.get("/api/matching/allocations", Callers.student(placed, Market.SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void countsOfEachGroupWhatIsForTheInternshipThatItSearchesFor() {
        LocalDate spring = Market.ENDS_ON.plusDays(3);
        String autumn = market.period(Market.STARTS_ON, Market.ENDS_ON);
        String next = market.period(spring, spring.plusWeeks(12));
        UUID ahead = market.group(Market.SCHOOL, autumn, "");
        UUID behind = market.group(Market.SCHOOL, autumn, "");
        List<UUID> placed = market.studentsOf(ahead, 2, Market.SUPERVISOR_EMAIL);
        UUID wanted = market.place(1);
        placed.forEach(student -> market.chosen(student, wanted));
        market.placed(placed.getFirst(), market.place(1));
        market.chosen(market.studentsOf(behind, 1, Market.SUPERVISOR_EMAIL).getFirst(), wanted);
        market.change(
                Market.SCHOOL,
                "insert into group_periods (group_id, period_id, school_id) select ?, id, school_id from internship_periods where name = ?",
                ahead,
                next);

        UUID round = UUID.fromString(Market.read(
                market.post(
                        Rounds.ALL,
                        "{\"name\":\"Februari\",\"groups\":[\"%s\",\"%s\"]}".formatted(ahead, behind),
                        Rounds.COORDINATOR),
                "$.id"));

        assertThat(rounds.get(round))
                .bodyJson()
                .extractingPath("$.students")
                .isEqualTo(Map.of("all", 3, "withList", 1, "placed", 0));
    }

    @Test
    void tellsWhoFoundAPlaceBeforeThePublicationNothing() {
        List<UUID> students = market.studentsOf(group, 3, Market.SUPERVISOR_EMAIL);
        UUID wanted = market.place(1);
        students.subList(0, 2).forEach(student -> market.chosen(student, wanted));
        UUID round = rounds.compared(group);
        UUID found = students.subList(0, 2).stream()
                .filter(student -> !student.equals(rounds.whoGot(round, wanted)))
                .findFirst()
                .orElseThrow();
        market.proposal(found, market.place(1));

        assertThat(rounds.publish(round, 1)).hasStatusOk();

        assertThat(feed.awaitPublished("AllocationPublished.v1", students.getLast())
                        .body()
                        .get("placed")
                        .booleanValue())
                .isFalse();
        assertThat(feed.published("AllocationPublished.v1", found)).isEmpty();
    }

    @Test
    void putsFirstAfterBadLuckOnlyWhoChoseWhatCouldBe() {
        List<UUID> students = market.studentsOf(group, 5, Market.SUPERVISOR_EMAIL);
        UUID unlucky = students.get(0);
        UUID withoutList = students.get(1);
        UUID tooFar = students.get(2);
        market.chosen(tooFar, market.place(Market.SCHOOL, Market.farPlaceRow(Market.next(), "Ver weg")));
        UUID once = market.place(1);
        UUID again = market.place(1);
        goesFirst(students.get(3), once);
        market.chosen(unlucky, once);
        publishedTo(students.get(3), once);
        goesFirst(students.get(4), again);
        assertThat(market.choose(unlucky, "\"0\"", again)).hasStatusOk();
        publishedTo(students.get(4), again);

        UUID third = rounds.compared(group);

        assertThat(band(third, unlucky)).isEqualTo("THIRD_TRY");
        assertThat(band(third, withoutList)).isEqualTo("ALL");
        assertThat(band(third, tooFar)).isEqualTo("ALL");
    }

    private void goesFirst(UUID student, UUID place) {
        assertThat(http.put()
                        .uri("/api/matching/students/{id}/priority", student)
                        .with(Rounds.COORDINATOR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content(PriorityTests.REASON)
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        market.chosen(student, place);
    }

    private void publishedTo(UUID student, UUID place) {
        UUID round = rounds.compared(group);
        assertThat(rounds.whoGot(round, place)).isEqualTo(student);
        assertThat(rounds.publish(round, 1)).hasStatusOk();
    }

    private String band(UUID round, UUID student) {
        List<String> found = Market.read(rounds.results(round), "$.items[?(@.studentId == '" + student + "')].band");
        return found.getFirst();
    }
}
