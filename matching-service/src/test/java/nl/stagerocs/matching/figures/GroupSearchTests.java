package nl.stagerocs.matching.figures;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class GroupSearchTests extends MatchingTest {

    private static final String ROUNDS = "/api/matching/allocation-rounds";
    private static final RequestPostProcessor COORDINATOR = Market.coordinator(SCHOOL);
    private static final RequestPostProcessor THE_SUPERVISOR = Callers.supervisor(SUPERVISOR, SCHOOL);

    private UUID group;
    private List<UUID> students;

    @BeforeEach
    void enrol() {
        group = market.group(SCHOOL);
        students = market.studentsOf(group, 4, Market.SUPERVISOR_EMAIL);
    }

    @Test
    void countsWhoHasAnApprovedPlacement() {
        market.placed(students.get(0), market.place(1));
        market.proposal(students.get(1), market.place(1));

        MvcTestResult search = search(THE_SUPERVISOR);

        assertThat((String) Market.read(search, "$.periodName")).isNotBlank();
        assertThat((int) Market.read(search, "$.students")).isEqualTo(4);
        assertThat((int) Market.read(search, "$.placed")).isEqualTo(1);
        assertThat((int) Market.read(search, "$.proposed")).isEqualTo(1);
    }

    @Test
    void followsTheNewestRoundThatCoversTheGroup() {
        assertThat((Object) Market.read(search(COORDINATOR), "$.round")).isNull();

        UUID cancelled = prepared();
        step(cancelled, "cancellation", "", 0);
        assertThat((Object) Market.read(search(COORDINATOR), "$.round")).isNull();

        market.chosen(students.getFirst(), market.place(1));
        UUID round = prepared();
        assertThat(roundAfter(round)).isEqualTo("PREPARED");
        step(round, "comparison", "", 0);
        assertThat(roundAfter(round)).isEqualTo("COMPARED");
        step(round, "publication", "{\"method\":\"A\"}", 1);
        assertThat(roundAfter(round)).isEqualTo("PUBLISHED");
        assertThat((boolean) Market.read(search(COORDINATOR), "$.round.mayOpen"))
                .isTrue();
        assertThat((boolean) Market.read(search(THE_SUPERVISOR), "$.round.mayOpen"))
                .isFalse();
    }

    @Test
    void leavesOutARoundForTheInternshipBefore() {
        prepared();
        String next = market.period(Market.ENDS_ON.plusDays(3), Market.ENDS_ON.plusWeeks(12));
        market.change(
                SCHOOL,
                "insert into group_periods (group_id, period_id, school_id) select ?, id, school_id from internship_periods where name = ?",
                group,
                next);

        assertThat((String) Market.read(search(COORDINATOR), "$.periodName")).isEqualTo(next);
        assertThat((Object) Market.read(search(COORDINATOR), "$.round")).isNull();
    }

    @Test
    void saysInTheReportThatAStudentWaitsForTheDistributionOrGotNothing() {
        market.chosen(students.getFirst(), market.place(1));
        UUID round = prepared();
        assertThat(standings()).containsOnly("AWAITS_DISTRIBUTION");

        step(round, "comparison", "", 0);
        step(round, "publication", "{\"method\":\"A\"}", 1);

        assertThat(standings()).containsExactly("PASSED_OVER", "PASSED_OVER", "PASSED_OVER");
    }

    @Test
    void knowsNoGroupOfAnotherSupervisorOrSchool() {
        assertThat(search(Callers.supervisor(Market.OTHER_SUPERVISOR, SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(search(Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> standings() {
        return Market.read(
                market.get("/api/matching/figures/waiting?by=GROUP&key=" + group, COORDINATOR), "$.items[*].standing");
    }

    private String roundAfter(UUID round) {
        MvcTestResult search = search(COORDINATOR);
        assertThat((String) Market.read(search, "$.round.id")).isEqualTo(round.toString());
        return Market.read(search, "$.round.state");
    }

    private MvcTestResult search(RequestPostProcessor caller) {
        return market.get("/api/matching/figures/groups/" + group, caller);
    }

    private UUID prepared() {
        return UUID.fromString(Market.read(
                market.post(ROUNDS, "{\"name\":\"Februari\",\"groups\":[\"%s\"]}".formatted(group), COORDINATOR),
                "$.id"));
    }

    private void step(UUID round, String step, String body, int version) {
        assertThat(http.post()
                        .uri(ROUNDS + "/{id}/{step}", round, step)
                        .with(COORDINATOR)
                        .header("If-Match", "\"" + version + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange())
                .hasStatus2xxSuccessful();
    }
}
