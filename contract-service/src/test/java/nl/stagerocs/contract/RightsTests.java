package nl.stagerocs.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: role by relation by endpoint. Somebody else's agreement, and another school's, is not there. */
class RightsTests extends ContractTest {

    private static final Set<Role> CONCERNED = Set.of(Role.STUDENT, Role.TRAINER, Role.SUPERVISOR);
    private static final Set<Role> READERS =
            Set.of(Role.STUDENT, Role.TRAINER, Role.SUPERVISOR, Role.COORDINATOR, Role.ADMINISTRATION);
    private static final Set<Role> SIGNERS = Set.of(Role.STUDENT, Role.TRAINER, Role.COORDINATOR, Role.ADMINISTRATION);
    private static final String ALL = "/api/contract/agreements";
    private static final String ONE = ALL + "/{id}";
    private static final String TERMS =
            "{\"startsOn\":\"2026-11-02\",\"endsOn\":\"2027-03-26\",\"requiredMinutes\":30000,\"daysPerWeek\":3}";

    private static final List<Endpoint> TABLE = List.of(
            new Endpoint("GET", ALL, READERS, false, ""),
            new Endpoint("GET", ONE, READERS, true, ""),
            new Endpoint("GET", ONE + "/document", READERS, true, ""),
            new Endpoint("POST", ONE + "/signatures", READERS, true, "{\"documentHash\":\"0\",\"accepted\":true}"),
            new Endpoint("POST", ONE + "/questions", SIGNERS, true, "{\"text\":\"Klopt dit?\"}"),
            new Endpoint("POST", ONE + "/versions", Set.of(Role.SUPERVISOR), false, TERMS),
            new Endpoint("POST", ONE + "/filing", Set.of(Role.ADMINISTRATION), false, ""));

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
    void hidesAnAgreementFromThoseWhomItDoesNotConcern() {
        UUID id = preparedAgreement(ADULT);

        for (Endpoint row : TABLE.subList(1, TABLE.size())) {
            for (Role role : row.roles()) {
                if (CONCERNED.contains(role)) {
                    assertThat(status(row, id, Callers.with(role, Ids.next(), "99RL")))
                            .as("stranger %s %s", role, row)
                            .isEqualTo(HttpStatus.NOT_FOUND.value());
                }
                assertThat(status(row, id, Callers.with(role, student, "99ZK")))
                        .as("other school %s %s", role, row)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
            }
        }
    }

    @Test
    void opensToAMailLinkOnlyWhatTheTableSays() {
        UUID id = preparedAgreement(ADULT);

        for (Endpoint row : TABLE) {
            var other = Callers.link(trainer, "99RL", "contract/agreements/" + Ids.next());
            assertThat(status(row, id, other)).as("other link " + row).isEqualTo(HttpStatus.FORBIDDEN.value());
            if (!row.link()) {
                assertThat(status(row, id, Callers.link(trainer, "99RL", "contract/agreements/" + id)))
                        .as(row.toString())
                        .isEqualTo(HttpStatus.FORBIDDEN.value());
            }
        }
    }

    @Test
    void listsWhatConcernsTheCallerOnly() throws Exception {
        String id = preparedAgreement(ADULT).toString();

        assertThat(list(asStudent())).contains(id);
        assertThat(list(asTrainer())).contains(id);
        assertThat(list(Callers.supervisor(supervisor, "99RL"))).contains(id);
        assertThat(list(Callers.administration(Ids.next(), "99RL"))).contains(id);
        assertThat(list(Callers.student(Ids.next(), "99RL"))).doesNotContain(id);
        assertThat(list(Callers.trainer(Ids.next(), "99RL"))).doesNotContain(id);
        assertThat(list(Callers.supervisor(Ids.next(), "99RL"))).doesNotContain(id);
        assertThat(list(Callers.administration(Ids.next(), "99ZK"))).doesNotContain(id);
    }

    @Test
    void letsOnlyTheAgreementsOwnSupervisorCorrectIt() {
        UUID id = preparedAgreement(ADULT);

        assertThat(correct(id, TERMS, tag(id), Callers.supervisor(trainer, "99RL")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(correct(id, TERMS, tag(id), Callers.supervisor(supervisor, "99RL")))
                .hasStatusOk();
    }

    @Test
    void refusesAForgedCursor() {
        for (String forged : List.of("zz", Cursor.of("x' or 1=1 --"))) {
            var answer = http.get()
                    .uri(ALL + "?cursor=" + forged)
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

    private String list(RequestPostProcessor caller) throws Exception {
        return body(http.get().uri(ALL).with(caller).exchange());
    }

    private int status(Endpoint row, UUID id, RequestPostProcessor caller) {
        return http.method(HttpMethod.valueOf(row.method()))
                .uri(row.path(), id)
                .with(caller)
                .header("If-Match", "\"0\"")
                .contentType(APPLICATION_JSON)
                .content(row.body())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
