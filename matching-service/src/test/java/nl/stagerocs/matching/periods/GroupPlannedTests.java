package nl.stagerocs.matching.periods;

import static nl.stagerocs.matching.Market.CREBO;
import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.GROUPS;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.coordinator;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Book;
import nl.stagerocs.matching.MatchingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What the other services hear of the internships that groups do. */
class GroupPlannedTests extends MatchingTest {

    private static final LocalDate SPRING = ENDS_ON.plusDays(3);
    private static final LocalDate SUMMER = SPRING.plusWeeks(12);

    private final String spring = "Stage " + next();
    private String autumn;
    private UUID group;

    @BeforeEach
    void aGroupWithOneInternship() {
        autumn = market.period(STARTS_ON, ENDS_ON);
        group = market.group(SCHOOL, autumn, "");
    }

    private void awaitTold(String... internships) {
        await().untilAsserted(() -> assertThat(told()).containsExactly(internships));
    }

    private List<String> told() {
        return feed.published("GroupPlanned.v1", group)
                .getLast()
                .body()
                .get("internships")
                .valueStream()
                .map(GroupPlannedTests::line)
                .toList();
    }

    private static String line(JsonNode internship) {
        return line(
                internship.get("name").asString(),
                internship.path("searchFrom").asString("start"),
                internship.get("startsOn").asString());
    }

    private static String line(String name, Object searchFrom, Object startsOn) {
        return name + ", " + searchFrom + ", " + startsOn;
    }

    private String plannedSpring() {
        return read(
                market.post("/api/matching/periods", """
                {"terms": {"name": "%s", "startsOn": "%s", "endsOn": "%s", "requiredMinutes": 19200, "daysPerWeek": 3}, "groups": ["%s"]}""".formatted(spring, SPRING, SUMMER, group), coordinator(SCHOOL)),
                "$.id");
    }

    @Test
    void tellsThatASearchBeginsWithTheInternshipBefore() {
        awaitTold(line(autumn, "start", STARTS_ON));

        plannedSpring();

        awaitTold(line(autumn, "start", STARTS_ON), line(spring, STARTS_ON, SPRING));
    }

    @Test
    void tellsOtherDaysFromAList() {
        plannedSpring();

        market.imported(
                SCHOOL,
                "periods",
                Book.of("naam,van,tot,uren,dagen per week,zoeken vanaf")
                        .row(spring, SPRING.plusWeeks(1), SUMMER, 320, 3, STARTS_ON.plusWeeks(2)));

        awaitTold(line(autumn, "start", STARTS_ON), line(spring, STARTS_ON.plusWeeks(2), SPRING.plusWeeks(1)));
    }

    @Test
    void tellsThatAGroupDoesAnInternshipNoMore() {
        String id = plannedSpring();

        assertThat(http.delete()
                        .uri("/api/matching/periods/" + id)
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .with(coordinator(SCHOOL)))
                .hasStatus(HttpStatus.NO_CONTENT);

        awaitTold(line(autumn, "start", STARTS_ON));
    }

    @Test
    void tellsThatAGroupThatLeavesDoesNone() {
        String name = market.value(SCHOOL, String.class, "select name from groups where id = ?", group);

        assertThat(market.letLeave(
                        SCHOOL, "groups", Book.of(GROUPS).row("VN" + next(), CREBO, "BOL", 2025, autumn, ""), name))
                .hasStatus(HttpStatus.NO_CONTENT);

        awaitTold();
    }
}
