package nl.stagerocs.matching.placements;

import static nl.stagerocs.matching.Market.ENDS_ON;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.STARTS_ON;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EndPlacementTests extends MatchingTest {

    private static final String BECAUSE = "{\"reason\":\"De afdeling sluit.\"}";

    private static String on(LocalDate day) {
        return "{\"reason\":\"De afdeling sluit.\",\"endedOn\":\"%s\"}".formatted(day);
    }

    private MvcTestResult end(UUID placement, String body) {
        return new Changing(http, coordinator(SCHOOL)).post(uri(placement), body, 1);
    }

    private static String uri(UUID placement) {
        return "/api/matching/placements/" + placement + "/ending";
    }

    @Test
    void endsTodayAndSaysWhy() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID placement = market.placed(student, place);

        MvcTestResult ended = end(placement, BECAUSE);

        assertThat(ended).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(ended).bodyJson().extractingPath("$.state").isEqualTo("ENDED");
        assertThat(ended)
                .bodyJson()
                .extractingPath("$.endedOn")
                .isEqualTo(LocalDate.now().toString());
        assertThat(ended).bodyJson().extractingPath("$.may.end").isEqualTo(false);
        var event = feed.awaitPublished("PlacementEnded.v1", placement).body();
        assertThat(event.get("studentId").asString()).isEqualTo(student.toString());
        assertThat(event.get("trainerId").asString()).isEqualTo(TRAINER.toString());
        assertThat(event.get("placeId").asString()).isEqualTo(place.toString());
        assertThat(event.get("endedOn").asString()).isEqualTo(LocalDate.now().toString());
        assertThat(event.get("reason").asString()).isEqualTo("De afdeling sluit.");
    }

    @Test
    void givesTheRoomToAnotherAndLetsTheStudentBePlacedAgainForTheSameDays() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID placement = market.placed(student, place);
        UUID elsewhere = market.place(1);
        assertProblem(market.apply(UUID.randomUUID(), student, elsewhere), CONFLICT, "matching:student-placed");

        assertThat(end(placement, BECAUSE)).hasStatusOk();

        assertThat(market.room(place)).isOne();
        assertThat(market.placed(market.student(), place)).isNotNull();
        assertThat(market.placed(student, elsewhere)).isNotNull();
        assertThat(market.get("/api/matching/profile", Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.placementState")
                .isEqualTo("APPROVED");
    }

    @Test
    void endsBeforeTheFirstDayAndOnTheLastButNotLater() {
        UUID placement = market.placed(market.student(), market.place(1));
        UUID another = market.placed(market.student(), market.place(1));

        assertFieldProblem(end(placement, on(ENDS_ON.plusDays(1))), "endedOn", "placement-over");
        assertThat(end(placement, on(ENDS_ON))).hasStatusOk();
        assertThat(end(another, on(STARTS_ON.minusDays(1))))
                .bodyJson()
                .extractingPath("$.endedOn")
                .isEqualTo(STARTS_ON.minusDays(1).toString());
    }

    @Test
    void asksForAReasonAndTheVersionThatWasSeen() {
        UUID place = market.place(1);
        UUID placement = market.placed(market.student(), place);
        var desk = new Changing(http, coordinator(SCHOOL));

        assertFieldProblem(end(placement, "{\"reason\":\" \"}"), "reason", "required");
        assertThat(desk.send(HttpMethod.POST, uri(placement), BECAUSE, null)).hasStatus(PRECONDITION_REQUIRED);
        assertThat(desk.post(uri(placement), BECAUSE, 0)).hasStatus(PRECONDITION_FAILED);
        assertThat(market.room(place)).isZero();
    }

    @Test
    void endsOnlyWhatIsApproved() {
        UUID proposed = market.proposal(market.student(), market.place(1));
        UUID place = market.place(2);
        UUID ended = market.placed(market.student(), place);
        assertThat(end(ended, BECAUSE)).hasStatusOk();
        var desk = new Changing(http, coordinator(SCHOOL));

        assertProblem(desk.post(uri(proposed), BECAUSE, 0), CONFLICT, "matching:placement-not-approved");
        assertProblem(desk.post(uri(ended), BECAUSE, 2), CONFLICT, "matching:placement-not-approved");
        assertThat(market.room(place)).isEqualTo(2);
    }

    @Test
    void letsOnlyTheSchoolsCoordinatorAndTheStudentsSupervisorEnd() {
        UUID student = market.student();
        UUID placement = market.placed(student, market.place(1));

        Map.of(
                        Callers.supervisor(Market.OTHER_SUPERVISOR, SCHOOL), NOT_FOUND,
                        coordinator(Market.OTHER_SCHOOL), NOT_FOUND,
                        Callers.student(student, SCHOOL), FORBIDDEN,
                        Callers.trainer(TRAINER, SCHOOL), FORBIDDEN)
                .forEach((outsider, status) -> assertThat(new Changing(http, outsider).post(uri(placement), BECAUSE, 1))
                        .hasStatus(status));
        assertThat(new Changing(http, Callers.supervisor(SUPERVISOR, SCHOOL)).post(uri(placement), BECAUSE, 1))
                .hasStatusOk();
    }
}
