package nl.stagerocs.matching;

import static nl.stagerocs.platform.security.Role.ADMINISTRATION;
import static nl.stagerocs.platform.security.Role.COORDINATOR;
import static nl.stagerocs.platform.security.Role.STUDENT;
import static nl.stagerocs.platform.security.Role.SUPERVISOR;
import static nl.stagerocs.platform.security.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EndpointsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: every endpoint with its roles, and for each record who is a stranger to it. */
class RightsTests extends MatchingTest {

    private static final String API = "/api/matching";
    private static final Set<Role> SEARCHING = EnumSet.of(STUDENT, SUPERVISOR, COORDINATOR);
    private static final Set<Role> STAFF = EnumSet.of(SUPERVISOR, COORDINATOR, ADMINISTRATION);
    private static final Set<Role> SCHOOL = EnumSet.of(STUDENT, SUPERVISOR, COORDINATOR, ADMINISTRATION);
    private static final Set<Role> APPLICATION = EnumSet.of(STUDENT, TRAINER, SUPERVISOR, COORDINATOR);
    private static final Set<Role> DISCLOSED = EnumSet.of(STUDENT, SUPERVISOR, COORDINATOR);
    private static final Set<Role> DECISION = EnumSet.of(SUPERVISOR, COORDINATOR);

    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            Map.entry("GET /profile", EnumSet.of(STUDENT)),
            Map.entry("GET /places", SEARCHING),
            Map.entry("GET /places/{id}", SEARCHING),
            Map.entry("GET /towns", SCHOOL),
            Map.entry("GET /programmes", SCHOOL),
            Map.entry("GET /groups", STAFF),
            Map.entry("GET /periods", STAFF),
            Map.entry("GET /periods/export", STAFF),
            Map.entry("GET /periods/{id}", STAFF),
            Map.entry("GET /students/export", STAFF),
            Map.entry("GET /supervision/export", EnumSet.of(COORDINATOR)),
            Map.entry("GET /programmes/export", EnumSet.of(COORDINATOR, ADMINISTRATION)),
            Map.entry("GET /place-desk/export", EnumSet.of(COORDINATOR)),
            Map.entry("POST /periods", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /periods/{id}", EnumSet.of(COORDINATOR)),
            Map.entry("DELETE /periods/{id}", EnumSet.of(COORDINATOR)),
            Map.entry("GET /students", STAFF),
            Map.entry("GET /staff", EnumSet.of(COORDINATOR, ADMINISTRATION)),
            Map.entry("GET /companies", STAFF),
            Map.entry("GET /companies/{id}", SCHOOL),
            Map.entry("GET /lapsed-recognitions", EnumSet.of(COORDINATOR)),
            Map.entry("GET /lapsed-recognitions/export", EnumSet.of(COORDINATOR)),
            Map.entry("GET /companies/duplicates", EnumSet.of(COORDINATOR)),
            Map.entry("GET /companies/duplicates/export", EnumSet.of(COORDINATOR)),
            Map.entry("POST /companies/{id}/merges", EnumSet.of(COORDINATOR)),
            Map.entry("POST /companies/{id}/apart", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /companies/{id}/owner", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /companies/{id}/numbers", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /companies/{id}/vestigingsnummer", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /programmes/{id}/vog", EnumSet.of(COORDINATOR)),
            Map.entry("GET /companies/{id}/relation", STAFF),
            Map.entry("POST /companies/{id}/notes", DECISION),
            Map.entry("POST /companies/{id}/talks", DECISION),
            Map.entry("POST /talks/{id}/completion", DECISION),
            Map.entry("POST /companies/{id}/contacts", DECISION),
            Map.entry("PUT /contacts/{id}", DECISION),
            Map.entry("DELETE /contacts/{id}", DECISION),
            Map.entry("GET /place-desk", EnumSet.of(COORDINATOR)),
            Map.entry("GET /place-desk/{id}", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /place-desk/{id}", EnumSet.of(COORDINATOR)),
            Map.entry("POST /place-desk/{id}/offer", EnumSet.of(COORDINATOR)),
            Map.entry("POST /place-desk/{id}/withdrawal", EnumSet.of(COORDINATOR)),
            Map.entry("POST /companies/{id}/places", EnumSet.of(COORDINATOR)),
            Map.entry("GET /figures", EnumSet.of(COORDINATOR)),
            Map.entry("GET /figures/report", STAFF),
            Map.entry("GET /figures/report/export", STAFF),
            Map.entry("GET /figures/groups/{id}", DECISION),
            Map.entry("GET /figures/groups/{id}/export", DECISION),
            Map.entry("GET /applications/export", DECISION),
            Map.entry("GET /proposals/export", DECISION),
            Map.entry("GET /figures/waiting", STAFF),
            Map.entry("GET /figures/waiting/export", STAFF),
            Map.entry("POST /applications", EnumSet.of(STUDENT)),
            Map.entry("GET /applications", APPLICATION),
            Map.entry("GET /applications/{id}", APPLICATION),
            Map.entry("POST /applications/{id}/acceptance", EnumSet.of(TRAINER)),
            Map.entry("POST /applications/{id}/rejection", EnumSet.of(TRAINER)),
            Map.entry("POST /applications/{id}/withdrawal", EnumSet.of(STUDENT)),
            Map.entry("GET /applications/{id}/disclosures", DISCLOSED),
            Map.entry("POST /applications/{id}/invitation", EnumSet.of(TRAINER)),
            Map.entry("POST /applications/{id}/invitation/choice", EnumSet.of(STUDENT)),
            Map.entry("POST /applications/{id}/invitation/refusal", EnumSet.of(STUDENT)),
            Map.entry("GET /applications/{id}/invitation.ics", EnumSet.of(STUDENT, TRAINER)),
            Map.entry("GET /applications/{id}/cv", APPLICATION),
            Map.entry("GET /proposals", DISCLOSED),
            Map.entry("GET /proposals/known-companies", DISCLOSED),
            Map.entry("GET /proposals/{id}", DISCLOSED),
            Map.entry("PUT /proposals/{id}", EnumSet.of(STUDENT)),
            Map.entry("POST /proposals/{id}/withdrawal", EnumSet.of(STUDENT)),
            Map.entry("POST /proposals/{id}/approval", EnumSet.of(SUPERVISOR)),
            Map.entry("POST /proposals/{id}/question", EnumSet.of(SUPERVISOR)),
            Map.entry("POST /proposals/{id}/rejection", EnumSet.of(SUPERVISOR)),
            Map.entry("GET /settings", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /settings", EnumSet.of(COORDINATOR)),
            Map.entry("GET /settings/map", SEARCHING),
            Map.entry("PUT /settings/map", EnumSet.of(COORDINATOR)),
            Map.entry("GET /placements", DECISION),
            Map.entry("GET /placements/{id}", DECISION),
            Map.entry("POST /placements/{id}/approval", EnumSet.of(SUPERVISOR)),
            Map.entry("POST /placements/{id}/rejection", EnumSet.of(SUPERVISOR)),
            Map.entry("POST /placements/{id}/ending", DECISION),
            Map.entry("POST /placements/{id}/permission", EnumSet.of(COORDINATOR)),
            Map.entry("GET /companies/export", STAFF),
            Map.entry("GET /placements/export", DECISION),
            Map.entry("GET /allocation-rounds/{id}/results/export", DECISION),
            Map.entry("GET /shortlist", EnumSet.of(STUDENT)),
            Map.entry("GET /shortlist/first-choices", EnumSet.of(STUDENT)),
            Map.entry("PUT /shortlist", EnumSet.of(STUDENT)),
            Map.entry("GET /allocations", EnumSet.of(STUDENT)),
            Map.entry("GET /allocations/open-places", EnumSet.of(STUDENT)),
            Map.entry("GET /allocation-rounds/{id}/results/{student}/other-places", DECISION),
            Map.entry("GET /allocation-rounds", DECISION),
            Map.entry("POST /allocation-rounds", DECISION),
            Map.entry("GET /allocation-rounds/{id}", DECISION),
            Map.entry("POST /allocation-rounds/{id}/comparison", DECISION),
            Map.entry("POST /allocation-rounds/{id}/publication", DECISION),
            Map.entry("POST /allocation-rounds/{id}/cancellation", DECISION),
            Map.entry("GET /allocation-rounds/{id}/results", DECISION),
            Map.entry("GET /allocation-rounds/{id}/results/{student}", DECISION),
            Map.entry("POST /allocation-rounds/{id}/overrides", DECISION),
            Map.entry("POST /allocation-rounds/{id}/replay", DECISION),
            Map.entry("GET /allocation-rounds/{id}/export", DECISION),
            Map.entry("PUT /students/{id}/priority", DECISION),
            Map.entry("DELETE /students/{id}/priority", DECISION),
            Map.entry("GET /priorities", DECISION),
            Map.entry("GET /suggestions", EnumSet.of(STUDENT, SUPERVISOR)),
            Map.entry("POST /suggestions/{id}/refusal", EnumSet.of(STUDENT)),
            Map.entry("PUT /students/{id}/suggestions/{place}", EnumSet.of(SUPERVISOR)),
            Map.entry("GET /students/{id}/fitting-places", EnumSet.of(SUPERVISOR)),
            Map.entry("GET /places/{id}/fitting-students", EnumSet.of(SUPERVISOR)),
            Map.entry("GET /supervision", EnumSet.of(COORDINATOR)),
            Map.entry("POST /supervision/preview", EnumSet.of(COORDINATOR)),
            Map.entry("POST /supervision/divisions", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /students/{id}/supervisor", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports", EnumSet.of(COORDINATOR)),
            Map.entry("POST /imports", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/kinds", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/kinds/{kind}/template", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/{id}", EnumSet.of(COORDINATOR)),
            Map.entry("POST /imports/kinds/{kind}/headings", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /imports/kinds/{kind}/headings", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/kinds/{kind}/rows", EnumSet.of(COORDINATOR)),
            Map.entry("POST /imports/kinds/{kind}/rows", EnumSet.of(COORDINATOR)),
            Map.entry("PUT /imports/kinds/{kind}/rows", EnumSet.of(COORDINATOR)),
            Map.entry("DELETE /imports/kinds/{kind}/rows", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/kinds/{kind}/names", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/{id}/rows", EnumSet.of(COORDINATOR)),
            Map.entry("POST /imports/{id}/leaving", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/{id}/messages", EnumSet.of(COORDINATOR)),
            Map.entry("GET /imports/{id}/messages.xlsx", EnumSet.of(COORDINATOR)),
            Map.entry("POST /imports/{id}/execution", EnumSet.of(COORDINATOR)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void namesEveryEndpoint() {
        EndpointsTable.verify(
                mapping,
                TABLE.keySet().stream()
                        .map(each -> each.replace(" /", " " + API + "/"))
                        .toList());
    }

    static Stream<Arguments> endpointsAndRoles() {
        return TABLE.entrySet().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .map(role ->
                                Arguments.of(row.getKey(), role, row.getValue().contains(role))));
    }

    @ParameterizedTest
    @MethodSource("endpointsAndRoles")
    void opensToItsRolesOnly(String endpoint, Role role, boolean open) {
        MvcTestResult answer = call(endpoint, UUID.randomUUID(), Callers.with(role, Ids.next(), Market.SCHOOL));

        if (open) {
            assertThat(answer.getResponse().getStatus()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void isClosedToStrangersAndToLinksOfOtherRecords(String endpoint) {
        UUID id = UUID.randomUUID();
        RequestPostProcessor link =
                Callers.link(Market.TRAINER, Market.SCHOOL, "matching/applications/" + UUID.randomUUID());

        assertThat(call(endpoint, id, request -> request)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(endpoint, id, link)).hasStatus(HttpStatus.FORBIDDEN);
    }

    static Stream<String> endpoints() {
        return TABLE.keySet().stream();
    }

    @Test
    void showsAnApplicationToThoseWhomItConcerns() {
        UUID student = market.student();
        UUID application = market.application(student, market.place(1));
        String uri = API + "/applications/" + application;

        Stream.of(
                        Callers.student(student, Market.SCHOOL),
                        Callers.trainer(Market.TRAINER, Market.SCHOOL, Market.OTHER_SCHOOL),
                        Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL),
                        Market.coordinator(Market.SCHOOL),
                        Callers.link(Market.TRAINER, Market.SCHOOL, "matching/applications/" + application))
                .forEach(caller -> assertThat(market.get(uri, caller)).hasStatusOk());
        Stream.of(
                        Callers.student(market.student(), Market.SCHOOL),
                        Callers.student(student, Market.OTHER_SCHOOL),
                        Callers.trainer(Market.OTHER_TRAINER, Market.SCHOOL),
                        Callers.trainer(Market.TRAINER, Market.OTHER_SCHOOL),
                        Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL),
                        Callers.supervisor(Market.SUPERVISOR, Market.OTHER_SCHOOL),
                        Market.coordinator(Market.OTHER_SCHOOL),
                        Callers.link(Ids.next(), Market.SCHOOL, "matching/applications/" + application))
                .forEach(caller -> assertThat(market.get(uri, caller)).hasStatus(HttpStatus.NOT_FOUND));
    }

    @Test
    void listsWhatADetailWouldShow() {
        UUID student = market.student();
        UUID application = market.application(student, market.place(1));
        String uri = API + "/applications?state=SUBMITTED";
        String ids = "$.items[*].id";

        assertThat(market.get(uri, Callers.student(student, Market.SCHOOL)))
                .bodyJson()
                .extractingPath(ids)
                .asArray()
                .containsExactly(application.toString());
        assertThat(market.get(uri, Callers.trainer(Market.TRAINER, Market.SCHOOL)))
                .bodyJson()
                .extractingPath(ids)
                .asArray()
                .contains(application.toString());
        assertThat(market.get(uri, Callers.trainer(Market.OTHER_TRAINER, Market.SCHOOL)))
                .bodyJson()
                .extractingPath(ids)
                .asArray()
                .doesNotContain(application.toString());
        assertThat(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath(ids)
                .asArray()
                .doesNotContain(application.toString());
    }

    @Test
    void letsOnlyTheOwnTrainerAndStudentActOnAnApplication() {
        UUID student = market.student();
        UUID application = market.application(student, market.place(1));
        String uri = API + "/applications/" + application;

        assertThat(market.accept(application, Market.OTHER_TRAINER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.answer(
                        application,
                        "rejection",
                        "{\"reason\":\"Nee.\"}",
                        Callers.trainer(Market.TRAINER, Market.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.answer(application, "withdrawal", "", Callers.student(market.student(), Market.SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(uri, Callers.student(student, Market.SCHOOL)))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SUBMITTED");
    }

    @Test
    void letsOnlyTheOwnSupervisorDecideOnAPlacement() {
        UUID placement = market.proposal(market.student(), market.place(1));
        String uri = API + "/placements/" + placement;

        assertThat(market.get(uri, Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL)))
                .hasStatusOk();
        assertThat(market.get(uri, Market.coordinator(Market.SCHOOL)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.may.decide")
                .isEqualTo(false);
        assertThat(market.get(uri, Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.decide(placement, "approval", "{}", "\"0\"", Market.OTHER_SUPERVISOR))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsASupervisorOnlyTheOwnStudentsWhateverElseTheyAre() {
        UUID student = market.student();
        int number = Integer.parseInt(
                market.value(Market.SCHOOL, String.class, "select number from students where id = ?", student));
        String uri = API + "/students?words=" + number;

        assertThat(market.get(uri, Callers.supervisor(Market.SUPERVISOR, Market.SCHOOL)))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(student.toString());
        assertThat(market.get(uri, Callers.supervisor(Market.OTHER_SUPERVISOR, Market.SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(market.get(uri, Market.coordinator(Market.OTHER_SCHOOL)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void hidesPlacesAndCompaniesOfAnotherSchool() {
        UUID place = market.place(1);
        UUID company = market.id(Market.SCHOOL, "select company_id from places where id = ?", place);

        assertThat(market.get(API + "/places/" + place, Market.coordinator(Market.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(market.get(API + "/companies/" + company, Market.coordinator(Market.OTHER_SCHOOL)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult call(String endpoint, UUID id, RequestPostProcessor caller) {
        String[] parts = endpoint.split(" ");
        return http.method(HttpMethod.valueOf(parts[0]))
                .uri(API
                        + parts[1].replace("{id}", id.toString())
                                .replace("{kind}", "students")
                                .replace("{student}", id.toString())
                                .replace("{place}", id.toString())
                        + "?term=Ede")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .with(caller)
                .exchange();
    }
}
