package nl.stagerocs.internship;

import static nl.stagerocs.internship.Stage.OTHER_SCHOOL;
import static nl.stagerocs.internship.Stage.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EndpointsTable;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who reaches which endpoint: role × relation × school. */
@RealParts
class RightsTests {

    private static final String CALLERS =
            "student otherStudent trainer otherTrainer supervisor otherSupervisor coordinator administration operator link otherLink nobody";

    /** {@code ok}: reached, whatever the rules then say. Lists are reached by all of a role and show only what concerns them. */
    private static final String TABLE = """
            GET    /internships                 | ok  ok  ok  ok  ok  ok  ok  403 403 403 403 401
            GET    /internships/{id}            | ok  404 ok  404 ok  404 ok  403 403 403 403 401
            GET    /internships/{id}/weeks      | ok  404 ok  404 ok  404 ok  403 403 403 403 401
            PUT    /internships/{id}/days/{date}| ok  404 403 403 403 403 403 403 403 403 403 401
            DELETE /internships/{id}/days/{date}| ok  404 403 403 403 403 403 403 403 403 403 401
            GET    /weeks/{id}                  | ok  404 ok  404 ok  404 ok  403 403 ok  403 401
            POST   /weeks/{id}/submission       | ok  404 403 403 403 403 403 403 403 403 403 401
            POST   /weeks/{id}/approval         | 403 403 ok  404 403 403 403 403 403 ok  403 401
            POST   /weeks/{id}/rejection        | 403 403 ok  404 403 403 403 403 403 ok  403 401
            GET    /journeys/mine               | ok  404 403 403 403 403 403 403 403 403 403 401
            GET    /journeys/{student}          | 403 403 403 403 ok  404 ok  403 403 403 403 401
            GET    /groups                      | 403 403 403 403 ok  ok  ok  403 403 403 403 401
            GET    /groups/{id}/board           | 403 403 403 403 ok  404 ok  403 403 403 403 401
            GET    /groups/{id}/board/export    | 403 403 403 403 ok  404 ok  403 403 403 403 401
            GET    /settings                    | 403 403 403 403 ok  ok  ok  403 403 403 403 401
            PUT    /settings                    | 403 403 403 403 403 403 ok  403 403 403 403 401
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private record Line(HttpMethod method, String path, List<String> answers) {

        static Line of(String text) {
            String[] parts = text.split("\\|");
            String[] endpoint = parts[0].strip().split(" +");
            return new Line(
                    HttpMethod.valueOf(endpoint[0]),
                    "/api/internship" + endpoint[1],
                    List.of(parts[1].strip().split(" +")));
        }
    }

    @Test
    void namesEveryEndpoint() {
        EndpointsTable.verify(
                mapping,
                lines().stream().map(each -> each.method() + " " + each.path()).toList());
    }

    @Test
    void letsInWhomItConcerns() {
        Stage stage = Stage.enrolled(feed, http).signed();
        UUID week = stage.loggedWeek().id();
        Map<String, RequestPostProcessor> callers = callers(stage, week);
        List<String> wrong = new ArrayList<>();

        for (Line line : lines()) {
            int column = 0;
            for (String caller : CALLERS.split(" ")) {
                String expected = line.answers().get(column++);
                String got = answer(line, stage, week, Objects.requireNonNull(callers.get(caller)));
                if (!got.equals(expected)) {
                    wrong.add("%s %s by %s: %s, not %s".formatted(line.method(), line.path(), caller, got, expected));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void hidesEverythingFromAnotherSchool() {
        Stage stage = Stage.enrolled(feed, http).signed();
        UUID week = stage.loggedWeek().id();
        Map<String, RequestPostProcessor> abroad = new LinkedHashMap<>();
        abroad.put("student", Callers.student(stage.student, OTHER_SCHOOL));
        abroad.put("trainer", Callers.trainer(stage.trainer, OTHER_SCHOOL));
        abroad.put("supervisor", Callers.supervisor(stage.supervisor, OTHER_SCHOOL));
        abroad.put("coordinator", Callers.coordinator(Ids.next(), OTHER_SCHOOL));
        abroad.put("link", Callers.link(stage.trainer, OTHER_SCHOOL, "internship/weeks/" + week));
        List<String> wrong = new ArrayList<>();

        for (Line line : lines()) {
            abroad.forEach((caller, token) -> {
                String own = line.answers().get(List.of(CALLERS.split(" ")).indexOf(caller));
                boolean ofOne = line.path().contains("{") || line.path().endsWith("/mine");
                String expected = own.equals("ok") && ofOne ? "404" : own;
                String got = answer(line, stage, week, token);
                if (!got.equals(expected)) {
                    wrong.add("%s %s by %s: %s, not %s".formatted(line.method(), line.path(), caller, got, expected));
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void listsOnlyWhatConcernsTheCaller() {
        Stage stage = Stage.enrolled(feed, http).signed();
        Stage other = Stage.enrolled(feed, http).signed();

        assertThat(listed(stage.asStudent())).containsExactly(stage.id.toString());
        assertThat(listed(stage.asTrainer())).containsExactly(stage.id.toString());
        assertThat(listed(stage.asSupervisor())).containsExactly(stage.id.toString());
        assertThat(listed(Callers.trainer(stage.trainer, SCHOOL, OTHER_SCHOOL))).containsExactly(stage.id.toString());
        assertThat(listed(Callers.trainer(stage.trainer, OTHER_SCHOOL))).isEmpty();
        assertThat(listed(Callers.with(Role.STUDENT, stage.trainer, SCHOOL))).isEmpty();
        assertThat(listed(Callers.with(Role.TRAINER, other.student, SCHOOL))).isEmpty();
        assertThat(listed(Callers.coordinator(Ids.next(), OTHER_SCHOOL))).isEmpty();
    }

    private List<String> listed(RequestPostProcessor caller) {
        return Stage.read(
                http.get().uri("/api/internship/internships").with(caller).exchange(), "$.items[*].id");
    }

    private static Map<String, RequestPostProcessor> callers(Stage stage, UUID week) {
        return Map.ofEntries(
                Map.entry("student", stage.asStudent()),
                Map.entry("otherStudent", Callers.student(Ids.next(), SCHOOL)),
                Map.entry("trainer", stage.asTrainer()),
                Map.entry("otherTrainer", Callers.trainer(Ids.next(), SCHOOL)),
                Map.entry("supervisor", stage.asSupervisor()),
                Map.entry("otherSupervisor", Callers.supervisor(Ids.next(), SCHOOL)),
                Map.entry("coordinator", Stage.asCoordinator()),
                Map.entry("administration", Callers.administration(Ids.next(), SCHOOL)),
                Map.entry("operator", Callers.operator()),
                Map.entry("link", stage.byLink(week)),
                Map.entry("otherLink", stage.byLink(Ids.next())),
                Map.entry("nobody", request -> request));
    }

    /** Calls with a stale version and on an open week, so that being let in changes nothing. */
    private String answer(Line line, Stage stage, UUID week, RequestPostProcessor caller) {
        var id = line.path().contains("/groups/") ? stage.group : line.path().contains("/weeks/{") ? week : stage.id;
        String path = line.path()
                .replace("{id}", id.toString())
                .replace("{student}", stage.student.toString())
                .replace("{date}", Stage.LAST_MONDAY.plusDays(1).toString());
        int status = http.method(line.method())
                .uri(path + (path.endsWith("/weeks") ? "?from=2026-W40&to=2026-W41" : ""))
                .with(caller)
                .header("If-Match", "\"999\"")
                .contentType(APPLICATION_JSON)
                .content("{\"kind\":\"FREE\",\"reason\":\"x\",\"hoursGate\":\"AGREEMENT\"}")
                .exchange()
                .getResponse()
                .getStatus();
        return status == 200 || status == 409 || status == 412 ? "ok" : String.valueOf(status);
    }

    private static List<Line> lines() {
        return TABLE.lines().map(Line::of).toList();
    }
}
