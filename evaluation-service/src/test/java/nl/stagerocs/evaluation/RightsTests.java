package nl.stagerocs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.http.Cursor;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.Endpoint;
import nl.stagerocs.platform.testing.EndpointsTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: role by relation by endpoint. Somebody else's evaluation, and another school's, is not there. */
class RightsTests extends EvaluationTest {

    private static final Set<Role> READERS = Set.of(Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR);
    private static final String ONE = "/api/evaluation/evaluations/{id}";

    private static final List<Endpoint> TABLE = List.of(
            new Endpoint("GET", "/api/evaluation/evaluations", READERS, false, ""),
            new Endpoint("GET", ONE, READERS, true, ""),
            new Endpoint("GET", ONE + "/report/file", READERS, true, ""),
            new Endpoint("POST", ONE + "/report", Set.of(Role.STUDENT), false, "multipart"),
            new Endpoint("POST", ONE + "/advice", Set.of(Role.TRAINER), true, judgement("GOED")),
            new Endpoint("POST", ONE + "/assessment", Set.of(Role.SUPERVISOR), false, judgement("GOED")),
            new Endpoint("POST", ONE + "/rating", Set.of(Role.STUDENT), false, "{\"stars\": 5}"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void namesEveryEndpoint() {
        EndpointsTable.verify(mapping, Endpoint.names(TABLE));
    }

    @TestFactory
    Stream<DynamicTest> closesEveryEndpointToOtherRoles() {
        return Endpoint.closedToOtherRoles(TABLE, (row, caller) -> status(row, Ids.next(), caller));
    }

    @Test
    void hidesAnEvaluationFromThoseWhomItDoesNotConcern() {
        var internship = advised();

        for (Endpoint row : TABLE.subList(1, TABLE.size())) {
            for (Role role : row.roles()) {
                if (role != Role.COORDINATOR) {
                    assertThat(status(row, internship.id(), Callers.with(role, Ids.next(), "99RL")))
                            .as("stranger %s %s", role, row)
                            .isEqualTo(HttpStatus.NOT_FOUND.value());
                }
                assertThat(status(row, internship.id(), Callers.with(role, internship.student(), "99ZK")))
                        .as("other school %s %s", role, row)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
            }
        }
    }

    @Test
    void letsNobodyActInAnothersPart() {
        var internship = submitted();

        assertThat(advise(internship, "GOED", Callers.trainer(internship.supervisor(), "99RL")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(advise(internship, "GOED", Callers.trainer(internship.student(), "99RL")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(internship, "assessment", Callers.supervisor(internship.trainer(), "99RL"), judgement("GOED")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensToAMailLinkOnlyWhatTheTableSays() {
        var internship = submitted();

        for (Endpoint row : TABLE) {
            var other = Callers.link(internship.trainer(), "99RL", "evaluation/evaluations/" + Ids.next());
            assertThat(status(row, internship.id(), other))
                    .as("other link " + row)
                    .isEqualTo(403);
            if (!row.link()) {
                assertThat(status(row, internship.id(), internship.byLink()))
                        .as(row.toString())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void listsWhatConcernsTheCallerOnly() {
        var internship = submitted();

        assertThat(list(internship.asStudent())).contains(internship.id().toString());
        assertThat(list(internship.asTrainer())).contains(internship.id().toString());
        assertThat(list(internship.asSupervisor())).contains(internship.id().toString());
        assertThat(list(Callers.supervisor(Ids.next(), "99RL"))).contains("\"items\":[]");
        assertThat(list(Callers.coordinator(Ids.next(), "99ZK"))).contains("\"items\":[]");
    }

    @Test
    void refusesAForgedCursor() {
        for (String forged : List.of("zz", Cursor.of("x' or 1=1 --"))) {
            var answer = http.get()
                    .uri("/api/evaluation/evaluations" + "?cursor=" + forged)
                    .with(Callers.coordinator(Ids.next(), "99RL"))
                    .exchange();

            assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("cursor");
        }
    }

    @Test
    void wantsSomebodySignedIn() {
        assertThat(http.get().uri(ONE, Ids.next())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private String list(RequestPostProcessor caller) {
        var result = http.get().uri("/api/evaluation/evaluations").with(caller).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(Endpoint row, UUID id, RequestPostProcessor caller) {
        var request = http.method(HttpMethod.valueOf(row.method())).uri(row.path(), id);
        if (row.body().equals("multipart")) {
            return http.post()
                    .uri(row.path(), id)
                    .with(caller)
                    .multipart()
                    .file(new MockMultipartFile("file", "v.pdf", "application/pdf", PDF))
                    .param("title", "Verslag")
                    .exchange()
                    .getResponse()
                    .getStatus();
        }
        return request.with(caller)
                .header("If-Match", "\"0\"")
                .contentType(APPLICATION_JSON)
                .content(row.body())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
