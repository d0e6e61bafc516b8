package nl.stagerocs.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One student on the way, brought there by the events of the other services. */
public final class Stage {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    public static final LocalDate LAST_MONDAY = TODAY.with(DayOfWeek.MONDAY).minusWeeks(1);
    public static final LocalDate STARTS_ON = LAST_MONDAY.minusWeeks(2);
    public static final LocalDate ENDS_ON = STARTS_ON.plusWeeks(20).with(DayOfWeek.FRIDAY);
    public static final String SCHOOL = "99RL";
    public static final String OTHER_SCHOOL = "99ZK";
    public static final String DAY =
            "{\"kind\":\"WORKED\",\"startsAt\":\"08:30\",\"endsAt\":\"17:00\",\"breakMinutes\":30,\"note\":\"Ochtendzorg\"}";

    public final UUID student = Ids.next();
    public final UUID trainer = Ids.next();
    public final UUID supervisor;
    public final UUID group;
    public final UUID id = Ids.next();
    public final UUID agreement = Ids.next();

    private final EventFeed feed;
    private final MockMvcTester http;

    private Stage(EventFeed feed, MockMvcTester http, UUID group, UUID supervisor) {
        this.feed = feed;
        this.http = http;
        this.group = group;
        this.supervisor = supervisor;
    }

    /** A student who is looking for a place. */
    public static Stage enrolled(EventFeed feed, MockMvcTester http) {
        return enrolled(feed, http, Ids.next(), Ids.next(), "Yara Bouzid");
    }

    /** A student in a group who is looking for a place. */
    public static Stage enrolled(EventFeed feed, MockMvcTester http, UUID group, UUID supervisor, String name) {
        Stage stage = new Stage(feed, http, group, supervisor);
        stage.tellRoster(name);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stage.journey()).hasStatusOk());
        return stage;
    }

    private void tellRoster(String name) {
        feed.send("StaffMemberRegistered.v1", SCHOOL, supervisor, Map.of("personId", supervisor));
        feed.send("TrainerRegistered.v1", SCHOOL, trainer, Map.of("personId", trainer));
        feed.send(
                "StudentEnrolled.v1",
                SCHOOL,
                student,
                Map.of(
                        "personId", student,
                        "displayName", name,
                        "lastName", name.substring(name.lastIndexOf(' ') + 1),
                        "groupId", group,
                        "supervisorId", supervisor));
    }

    /** A company wants the student; the supervisor must decide. */
    public Stage proposed() {
        feed.send("PlacementProposed.v1", SCHOOL, id, placement());
        return awaitStep("AWAIT_APPROVAL");
    }

    /** The supervisor agrees. */
    public Stage approved() {
        feed.send("PlacementApproved.v1", SCHOOL, id, placement());
        return awaitStep("AWAIT_SIGNATURES");
    }

    /** Everybody has signed what was proposed. */
    public Stage signed() {
        feed.send("PlacementApproved.v1", SCHOOL, id, placement());
        feed.send("AgreementSigned.v1", SCHOOL, agreement, agreement(ENDS_ON));
        return awaitStep("LOG_HOURS");
    }

    /** The school ends the placement; this is its last day. */
    public Stage ended(LocalDate lastDay) {
        feed.send(
                "PlacementEnded.v1",
                SCHOOL,
                id,
                Map.of("placementId", id, "studentId", student, "trainerId", trainer, "endedOn", lastDay.toString()));
        return this;
    }

    /** What matching says of the placement. */
    public Map<String, Object> placement() {
        return with(
                Map.of("placementId", id, "startsOn", STARTS_ON.toString(), "endsOn", ENDS_ON.toString()),
                "studentId",
                student,
                "trainerId",
                trainer,
                "supervisorId",
                supervisor);
    }

    /** What the contract says once it is signed. */
    public Map<String, Object> agreement(LocalDate endsOn) {
        return with(
                Map.of("agreementId", agreement, "startsOn", STARTS_ON.toString(), "endsOn", endsOn.toString()),
                "placementId",
                id,
                "studentId",
                student,
                "trainerId",
                trainer);
    }

    private static Map<String, Object> with(Map<String, ?> fields, Object... more) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    /** Waits until the journey has come to a step. */
    public Stage awaitStep(String step) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(journey())
                        .bodyJson()
                        .extractingPath("$.step.code")
                        .isEqualTo(step));
        return this;
    }

    public MvcTestResult journey() {
        return http.get().uri("/api/internship/journeys/mine").with(asStudent()).exchange();
    }

    public MvcTestResult get(RequestPostProcessor caller) {
        return http.get()
                .uri("/api/internship/internships/{id}", id)
                .with(caller)
                .exchange();
    }

    public MvcTestResult put(LocalDate date, String day) {
        return put(date, day, asStudent());
    }

    public MvcTestResult put(LocalDate date, String day, RequestPostProcessor caller) {
        return http.put()
                .uri("/api/internship/internships/{id}/days/{date}", id, date)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content(day)
                .exchange();
    }

    public MvcTestResult delete(LocalDate date) {
        return http.delete()
                .uri("/api/internship/internships/{id}/days/{date}", id, date)
                .with(asStudent())
                .exchange();
    }

    /** Logs a day of the last full week. */
    public Week loggedWeek() {
        MvcTestResult logged = put(LAST_MONDAY, DAY);
        assertThat(logged).hasStatusOk();
        return new Week(UUID.fromString(read(logged, "$.id")), read(logged, "$.version"));
    }

    /** Logs a day of the last full week and hands it in. */
    public Week submittedWeek() {
        Week week = loggedWeek();
        MvcTestResult submitted = act(week.id(), "submission", "{}", tag(week.version()), asStudent());
        assertThat(submitted).hasStatusOk();
        return new Week(week.id(), read(submitted, "$.version"));
    }

    public record Week(UUID id, int version) {}

    /** Hands a week in, or decides on it. */
    public MvcTestResult act(
            UUID week, String action, String body, @Nullable String ifMatch, RequestPostProcessor caller) {
        var request = http.post()
                .uri("/api/internship/weeks/{id}/{action}", week, action)
                .with(caller)
                .contentType(APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    public MvcTestResult week(UUID week, RequestPostProcessor caller) {
        return http.get().uri("/api/internship/weeks/{id}", week).with(caller).exchange();
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    public static void assertProblem(MvcTestResult result, HttpStatus status, String type) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:" + type);
    }

    public static void assertFieldProblem(MvcTestResult result, String field, String code) {
        assertProblem(result, HttpStatus.BAD_REQUEST, "validation");
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    public static <T> T read(MvcTestResult result, String path) {
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public RequestPostProcessor asStudent() {
        return Callers.student(student, SCHOOL);
    }

    public RequestPostProcessor asTrainer() {
        return Callers.trainer(trainer, SCHOOL);
    }

    public RequestPostProcessor asSupervisor() {
        return Callers.supervisor(supervisor, SCHOOL);
    }

    public static RequestPostProcessor asCoordinator() {
        return Callers.coordinator(Ids.next(), SCHOOL);
    }

    public RequestPostProcessor byLink(UUID week) {
        return Callers.link(trainer, SCHOOL, "internship/weeks/" + week);
    }
}
