package nl.stagerocs.matching.placements;

import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.TRAINER;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.next;
import static nl.stagerocs.matching.Market.placeRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DecidePlacementTests extends MatchingTest {

    private static final String FIRST = "\"0\"";
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 20);

    @Test
    void showsTheSupervisorWhatToDecideOn() {
        UUID placement = market.proposal(market.student(), market.place(1));

        MvcTestResult shown =
                market.get("/api/matching/placements/" + placement, Callers.supervisor(SUPERVISOR, SCHOOL));

        assertThat(shown).hasHeader("ETag", FIRST);
        assertThat(shown).bodyJson().extractingPath("$.state").isEqualTo("PROPOSED");
        assertThat(shown).bodyJson().extractingPath("$.may.decide").isEqualTo(true);
        assertThat(shown).bodyJson().extractingPath("$.trainerName").isEqualTo("Anja van Dam");
        assertThat(Market.<Number>read(shown, "$.distanceKm").doubleValue()).isLessThan(2);
        assertThat(market.get("/api/matching/placements?state=PROPOSED", Callers.supervisor(SUPERVISOR, SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(placement.toString());
    }

    @Test
    void saysSoWhenASupervisorApproves() {
        UUID student = market.student();
        UUID placement = market.placed(student, market.place(1));

        var approved = feed.awaitPublished("PlacementApproved.v1", placement).body();
        assertThat(approved.get("studentId").stringValue()).isEqualTo(student.toString());
        assertThat(approved.get("companyAddress").stringValue()).isEqualTo("Dorpsstraat 12, 6711 AB Ede");
        assertThat(approved.get("requiredMinutes").intValue()).isEqualTo(640 * 60);
        assertThat(market.get("/api/matching/profile", Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.placementState")
                .isEqualTo("APPROVED");
    }

    @Test
    void saysByWhichDayTheAgreementOfTheseDaysIsSigned() {
        String now = market.period(Market.STARTS_ON, Market.ENDS_ON);
        String later = market.period(Market.ENDS_ON.plusDays(3), Market.ENDS_ON.plusDays(90));
        market.change(SCHOOL, "update internship_periods set agreement_by = ? where name = ?", NOVEMBER, now);
        market.change(SCHOOL, "update internship_periods set agreement_by = ? where name = ?", APRIL, later);
        List<UUID> students = market.studentsOf(market.group(SCHOOL, now, later), 2, Market.SUPERVISOR_EMAIL);
        Object[] row = placeRow(next(), "Persoonlijk begeleider", 1);
        row[7] = Market.ENDS_ON.plusDays(10);
        row[8] = Market.ENDS_ON.plusDays(80);

        assertThat(agreementBy(market.placed(students.getFirst(), market.place(1))))
                .isEqualTo(NOVEMBER.toString());
        assertThat(agreementBy(market.placed(students.getLast(), market.place(SCHOOL, row))))
                .isEqualTo(APRIL.toString());
        assertThat(agreementBy(market.placed(market.student(), market.place(1))))
                .isEqualTo("none");
    }

    private String agreementBy(UUID placement) {
        return feed.awaitPublished("PlacementApproved.v1", placement)
                .body()
                .get("agreementBy")
                .asString("none");
    }

    @Test
    void saysWhichWorkProcessesAreDoneAtThePlace() {
        UUID placement = market.placed(market.student(), market.placeForBoth("Begeleider", 1));

        var approved = feed.awaitPublished("PlacementApproved.v1", placement).body();

        assertThat(approved.get("crebo").stringValue()).isEqualTo(Market.CREBO);
        assertThat(approved.get("workProcesses").get(0).stringValue()).isEqualTo("B1-K1-W1");
        assertThat(approved.get("workProcesses").size()).isOne();
    }

    @Test
    void withdrawsWhatElseTheStudentAskedAndTakesNoMore() {
        UUID student = market.student();
        UUID other = market.application(student, market.place(1));

        market.placed(student, market.place(1));

        feed.awaitPublished("ApplicationWithdrawn.v1", other);
        assertThat(market.get("/api/matching/applications/" + other, Callers.student(student, SCHOOL)))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("WITHDRAWN");
        assertProblem(market.apply(UUID.randomUUID(), student, market.place(1)), CONFLICT, "matching:student-placed");
    }

    @Test
    void freesTheRoomWhenASupervisorRejects() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID placement = market.proposal(student, place);

        assertFieldProblem(
                market.decide(placement, "rejection", "{\"reason\":\" \"}", FIRST, SUPERVISOR), "reason", "required");
        assertThat(market.decide(placement, "rejection", "{\"reason\":\"Te ver weg.\"}", FIRST, SUPERVISOR))
                .hasStatusOk();

        assertThat(market.room(place)).isOne();
        assertThat(feed.awaitPublished("PlacementRejected.v1", placement)
                        .body()
                        .get("reason")
                        .stringValue())
                .isEqualTo("Te ver weg.");
        assertThat(market.apply(UUID.randomUUID(), student, market.place(1))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void saysOfTheApplicationThatTheSchoolDoesNotAgree() {
        UUID student = market.student();
        UUID place = market.place(1);
        UUID application = market.application(student, place);
        UUID placement = UUID.fromString(Market.read(market.accept(application, TRAINER), "$.placementId"));

        market.decide(placement, "rejection", "{\"reason\":\"Te ver weg.\"}", FIRST, SUPERVISOR);

        for (var reader : List.of(Callers.student(student, SCHOOL), Callers.trainer(TRAINER, SCHOOL))) {
            MvcTestResult shown = market.get("/api/matching/applications/" + application, reader);
            assertThat(shown).bodyJson().extractingPath("$.state").isEqualTo("NOT_APPROVED");
            assertThat(shown).bodyJson().extractingPath("$.reason").isEqualTo("Te ver weg.");
        }
        var told = feed.awaitPublished("PlacementRejected.v1", placement).body();
        assertThat(told.get("applicationId").stringValue()).isEqualTo(application.toString());
        assertThat(market.apply(UUID.randomUUID(), student, place)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void asksWhichVersionWasSeen() {
        UUID placement = market.proposal(market.student(), market.place(1));

        assertThat(market.decide(placement, "approval", "{}", "", SUPERVISOR))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(market.decide(placement, "approval", "{}", "\"7\"", SUPERVISOR))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(market.decide(placement, "approval", "{}", FIRST, SUPERVISOR))
                .hasStatusOk();
        assertProblem(
                market.decide(placement, "approval", "{}", "\"1\"", SUPERVISOR),
                CONFLICT,
                "matching:placement-decided");
        assertProblem(
                market.decide(placement, "rejection", "{\"reason\":\"Nee.\"}", "\"1\"", SUPERVISOR),
                CONFLICT,
                "matching:placement-decided");
    }

    @Test
    void countsInTheFigures() {
        MvcTestResult before = market.get("/api/matching/figures", Market.coordinator(SCHOOL));
        market.placed(market.student(), market.place(4));

        MvcTestResult after = market.get("/api/matching/figures", Market.coordinator(SCHOOL));

        assertThat(difference(before, after, "withPlace")).isOne();
        assertThat(difference(before, after, "students")).isOne();
        assertThat(difference(before, after, "withoutPlace")).isZero();
        assertThat(difference(before, after, "places")).isOne();
        assertThat(difference(before, after, "room")).isEqualTo(3);
    }

    private static int difference(MvcTestResult before, MvcTestResult after, String figure) {
        return Market.<Integer>read(after, "$." + figure) - Market.<Integer>read(before, "$." + figure);
    }
}
