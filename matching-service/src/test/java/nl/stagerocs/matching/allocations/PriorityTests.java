package nl.stagerocs.matching.allocations;

import static nl.stagerocs.matching.Market.OTHER_SCHOOL;
import static nl.stagerocs.matching.Market.OTHER_SUPERVISOR;
import static nl.stagerocs.matching.Market.SCHOOL;
import static nl.stagerocs.matching.Market.SUPERVISOR;
import static nl.stagerocs.matching.Market.SUPERVISOR_EMAIL;
import static nl.stagerocs.matching.Market.assertFieldProblem;
import static nl.stagerocs.matching.Market.assertProblem;
import static nl.stagerocs.matching.Market.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;

import java.util.List;
import java.util.UUID;
import nl.stagerocs.matching.Changing;
import nl.stagerocs.matching.Market;
import nl.stagerocs.matching.MatchingTest;
import nl.stagerocs.platform.testing.Callers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class PriorityTests extends MatchingTest {

    static final String REASON = "{\"reason\":\"Zie het besluit van 12 oktober.\"}";
    private static final RequestPostProcessor COORDINATOR = Market.coordinator(SCHOOL);
    private static final RequestPostProcessor THE_SUPERVISOR = Callers.supervisor(SUPERVISOR, SCHOOL);

    private UUID group = UUID.randomUUID();
    private UUID student = UUID.randomUUID();

    @BeforeEach
    void enrol() {
        group = market.group(SCHOOL);
        student = market.studentsOf(group, 1, SUPERVISOR_EMAIL).getFirst();
    }

    private MvcTestResult give(String body, RequestPostProcessor caller) {
        return send(PUT, body, seen(), caller);
    }

    private MvcTestResult takeBack(RequestPostProcessor caller) {
        return send(DELETE, "", seen(), caller);
    }

    private MvcTestResult send(HttpMethod method, String body, @Nullable String seen, RequestPostProcessor caller) {
        return new Changing(http, caller).send(method, "/api/matching/students/" + student + "/priority", body, seen);
    }

    /** What the list shows of it now. */
    private String seen() {
        List<Long> version = read(listed(COORDINATOR), one("version"));
        return "\"" + (version.isEmpty() ? 0 : version.getFirst()) + "\"";
    }

    private MvcTestResult listed(RequestPostProcessor caller) {
        return market.get("/api/matching/priorities", caller);
    }

    private String one(String field) {
        return "$.items[?(@.studentId == '%s')].%s".formatted(student, field);
    }

    @Test
    void keepsTheReasonAsLongAsItLasts() {
        assertThat(give(REASON, THE_SUPERVISOR)).hasStatus(NO_CONTENT);

        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("reason"))
                .asArray()
                .containsExactly("Zie het besluit van 12 oktober.");
        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("givenBy"))
                .asArray()
                .containsExactly("Elif Aydin");
        assertThat(give("{\"reason\":\"Zie het besluit van 13 oktober.\"}", COORDINATOR))
                .hasStatus(NO_CONTENT);
        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("reason"))
                .asArray()
                .containsExactly("Zie het besluit van 13 oktober.");
        assertThat(takeBack(COORDINATOR)).hasStatus(NO_CONTENT);
        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("reason"))
                .asArray()
                .isEmpty();
    }

    @Test
    void changesAndTakesBackOnlyWhatWasSeen() {
        String none = seen();
        assertThat(give(REASON, THE_SUPERVISOR)).hasStatus(NO_CONTENT);
        String first = seen();

        assertThat(send(PUT, "{\"reason\":\"Zie het gesprek.\"}", none, COORDINATOR))
                .hasStatus(PRECONDITION_FAILED);
        assertThat(send(DELETE, "", null, COORDINATOR)).hasStatus(PRECONDITION_REQUIRED);
        assertThat(send(PUT, "{\"reason\":\"Zie het gesprek.\"}", first, COORDINATOR))
                .hasStatus(NO_CONTENT);
        assertThat(send(DELETE, "", first, THE_SUPERVISOR)).hasStatus(PRECONDITION_FAILED);

        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("reason"))
                .asArray()
                .containsExactly("Zie het gesprek.");
        assertThat(takeBack(COORDINATOR)).hasStatus(NO_CONTENT);
        assertThat(send(PUT, REASON, first, THE_SUPERVISOR)).hasStatus(PRECONDITION_FAILED);
        assertThat(send(PUT, REASON, none, THE_SUPERVISOR)).hasStatus(NO_CONTENT);
    }

    @Test
    void asksForAReason() {
        assertFieldProblem(give("{\"reason\":\" \"}", COORDINATOR), "reason", "required");
    }

    @Test
    void standsStillWhileTheGroupIsDistributed() {
        assertThat(give(REASON, COORDINATOR)).hasStatus(NO_CONTENT);
        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("open"))
                .asArray()
                .containsExactly(true);

        assertThat(market.post(
                        "/api/matching/allocation-rounds",
                        "{\"name\":\"Februari\",\"groups\":[\"%s\"]}".formatted(group),
                        COORDINATOR))
                .hasStatus(CREATED);

        assertThat(listed(COORDINATOR))
                .bodyJson()
                .extractingPath(one("open"))
                .asArray()
                .containsExactly(false);
        assertProblem(takeBack(COORDINATOR), CONFLICT, "matching:allocation-priority-closed");
    }

    @Test
    void isKnownToWhoGuidesTheStudentAndTheCoordinatorOnly() {
        assertThat(give(REASON, COORDINATOR)).hasStatus(NO_CONTENT);

        assertThat(listed(THE_SUPERVISOR))
                .bodyJson()
                .extractingPath(one("reason"))
                .asArray()
                .hasSize(1);
        for (var stranger : new RequestPostProcessor[] {
            Callers.supervisor(OTHER_SUPERVISOR, SCHOOL), Market.coordinator(OTHER_SCHOOL)
        }) {
            assertThat(listed(stranger))
                    .bodyJson()
                    .extractingPath(one("reason"))
                    .asArray()
                    .isEmpty();
            assertThat(give(REASON, stranger)).hasStatus(NOT_FOUND);
            assertThat(takeBack(stranger)).hasStatus(NOT_FOUND);
        }
    }
}
