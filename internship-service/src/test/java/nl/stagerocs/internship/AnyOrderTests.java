package nl.stagerocs.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.RealParts;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The same events of a whole journey, heard in any order, leave every student at the same place. */
@RealParts
class AnyOrderTests {

    private static final int STUDENTS = 16;
    private static final LocalDate STARTS_ON = LocalDate.of(2026, 9, 7);

    private static final List<String> TOPICS = List.of(
            "matching.roster",
            "matching.supervision",
            "matching.applications",
            "matching.placements",
            "contract.agreements",
            "evaluation.reports",
            "evaluation.assessments");

    private final List<UUID> sent = new ArrayList<>();

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private KafkaAdmin admin;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcTemplate jdbc;

    /** The ids of one student's journey. */
    private record Ones(UUID student, UUID supervisor, UUID first, UUID placement, UUID agreement, UUID group) {
        Ones() {
            this(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        }
    }

    private record Told(String type, String topic, UUID subject, Map<String, Object> body) {}

    @Test
    void leadsToTheSameStep() {
        TOPICS.forEach(topic -> admin.createOrModifyTopics(new NewTopic(topic, 1, (short) 1)));
        List<Ones> all = IntStream.range(0, STUDENTS).mapToObj(n -> new Ones()).toList();

        List<List<Runnable>> shuffled = IntStream.range(0, STUDENTS)
                .mapToObj(n -> shuffled(all.get(n), new Random(n)))
                .toList();
        for (int n = 0; n < shuffled.getFirst().size(); n++) {
            int turn = n;
            shuffled.forEach(each -> each.get(turn).run());
            awaitHeard();
        }

        assertThat(all.stream().map(this::standing).collect(Collectors.toSet())).hasSize(1);
        Ones any = all.getFirst();
        assertThat(journey(any)).bodyJson().extractingPath("$.step.code").isEqualTo("AWAIT_ASSESSMENT");
        assertThat(journey(any)).bodyJson().extractingPath("$.requiredMinutes").isEqualTo(20_000);
        assertThat(journey(any))
                .bodyJson()
                .extractingPath("$.internshipId")
                .isEqualTo(any.placement().toString());
    }

    /** The events in a random order; each keeps the time at which it happened. */
    private List<Runnable> shuffled(Ones ones, Random random) {
        List<Told> journey = journeyOf(ones);
        List<Runnable> tellings = new ArrayList<>();
        for (int n = 0; n < journey.size(); n++) {
            Told told = journey.get(n);
            LocalDate on = STARTS_ON.plusDays(n);
            tellings.add(() -> send(told, on));
        }
        Collections.shuffle(tellings, random);
        return tellings;
    }

    /** Kafka hands over topic by topic: only waiting in between makes the order that is meant. */
    private void awaitHeard() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> heard() == sent.size());
    }

    private static List<Told> journeyOf(Ones ones) {
        Map<String, Object> rejected = Map.of("placementId", ones.first(), "studentId", ones.student());
        Map<String, Object> evaluated = Map.of("internshipId", ones.placement(), "studentId", ones.student());
        UUID application = Ids.next();
        Map<String, Object> applied =
                Map.of("applicationId", application, "studentId", ones.student(), "placementId", ones.placement());
        return List.of(
                new Told("matching.StudentEnrolled", "matching.roster", ones.student(), roster(ones, Ids.next())),
                placement("Proposed", ones, ones.first(), Ids.next()),
                new Told("matching.PlacementRejected", "matching.placements", ones.first(), rejected),
                new Told("matching.ApplicationSubmitted", "matching.applications", application, applied),
                new Told("matching.ApplicationAccepted", "matching.applications", application, applied),
                placement("Proposed", ones, ones.placement(), Ids.next()),
                placement("Approved", ones, ones.placement(), Ids.next()),
                agreement("Prepared", ones, 1, 1, 30_000),
                agreement("ReadyToSign", ones, 1, 1, 30_000),
                agreement("SignedByParty", ones, 1, 1, 30_000),
                agreement("Questioned", ones, 1, 2, 30_000),
                agreement("Prepared", ones, 2, 1, 20_000),
                agreement("ReadyToSign", ones, 2, 1, 20_000),
                agreement("SignedByParty", ones, 2, 1, 20_000),
                agreement("Signed", ones, 2, 1, 20_000),
                new Told(
                        "matching.SupervisorAssigned",
                        "matching.supervision",
                        ones.student(),
                        Map.of("studentId", ones.student(), "supervisorId", ones.supervisor())),
                new Told("evaluation.FinalReportSubmitted", "evaluation.reports", ones.placement(), evaluated),
                new Told("evaluation.FinalReportAssessed", "evaluation.reports", ones.placement(), evaluated),
                new Told("evaluation.StudentAssessed", "evaluation.assessments", ones.placement(), insufficient(ones)),
                new Told("evaluation.FinalReportSubmitted", "evaluation.reports", ones.placement(), evaluated),
                new Told("evaluation.FinalReportAssessed", "evaluation.reports", ones.placement(), evaluated));
    }

    private static Map<String, Object> roster(Ones ones, UUID supervisor) {
        return Map.of(
                "personId", ones.student(),
                "displayName", "Yara Bouzid",
                "lastName", "Bouzid",
                "groupId", ones.group(),
                "groupName", "MZ2B",
                "programmeName", "Begeleider",
                "supervisorId", supervisor);
    }

    private static Map<String, Object> insufficient(Ones ones) {
        return Map.of(
                "internshipId",
                ones.placement(),
                "studentId",
                ones.student(),
                "result",
                "ONVOLDOENDE",
                "completed",
                false);
    }

    private static Told placement(String what, Ones ones, UUID placement, UUID supervisor) {
        return new Told(
                "matching.Placement" + what,
                "matching.placements",
                placement,
                Map.of(
                        "placementId",
                        placement,
                        "studentId",
                        ones.student(),
                        "supervisorId",
                        supervisor,
                        "trainerId",
                        new UUID(0, 7),
                        "companyName",
                        "Zorggroep De Linde",
                        "placeTitle",
                        "Begeleider",
                        "startsOn",
                        STARTS_ON,
                        "endsOn",
                        STARTS_ON.plusWeeks(20),
                        "requiredMinutes",
                        30_000,
                        "daysPerWeek",
                        4));
    }

    private static Told agreement(String what, Ones ones, int version, int order, int minutes) {
        return new Told(
                "contract.Agreement" + what,
                "contract.agreements",
                ones.agreement(),
                Map.of(
                        "agreementId",
                        ones.agreement(),
                        "placementId",
                        ones.placement(),
                        "studentId",
                        ones.student(),
                        "version",
                        version,
                        "order",
                        order,
                        "signerId",
                        ones.student(),
                        "startsOn",
                        STARTS_ON,
                        "endsOn",
                        STARTS_ON.plusWeeks(20),
                        "requiredMinutes",
                        minutes,
                        "daysPerWeek",
                        4));
    }

    private void send(Told told, LocalDate on) {
        UUID id = UUID.randomUUID();
        var event = CloudEventBuilder.v1()
                .withId(id.toString())
                .withType("nl.stagerocs." + told.type() + ".v1")
                .withSource(URI.create("/test"))
                .withSubject(told.subject().toString())
                .withTime(OffsetDateTime.parse(on + "T10:00:00Z"))
                .withExtension("school", Stage.SCHOOL)
                .withData("application/json", JsonMapper.builder().build().writeValueAsBytes(told.body()))
                .build();
        kafka.send(KafkaMessageFactory.<String>createWriter(
                        told.topic(), told.subject().toString())
                .writeBinary(event));
        sent.add(id);
    }

    private int heard() {
        Integer heard =
                jdbc.queryForObject("select count(*) from inbox where event_id = any (?)", Integer.class, (Object)
                        sent.toArray(UUID[]::new));
        return heard == null ? 0 : heard;
    }

    private MvcTestResult journey(Ones ones) {
        return http.get()
                .uri("/api/internship/journeys/{id}", ones.student())
                .with(Callers.supervisor(ones.supervisor(), Stage.SCHOOL))
                .exchange();
    }

    /** Everything the board and the journey say, without the ids that differ. */
    private String standing(Ones ones) {
        MvcTestResult board = http.get()
                .uri("/api/internship/groups/{id}/board", ones.group())
                .with(Callers.supervisor(ones.supervisor(), Stage.SCHOOL))
                .exchange();
        String text = Stage.read(board, "$").toString() + Stage.read(journey(ones), "$");
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }
}
