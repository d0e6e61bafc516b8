package nl.stagerocs.internship.people;

import static nl.stagerocs.internship.Stage.LAST_MONDAY;
import static nl.stagerocs.internship.Stage.SCHOOL;
import static nl.stagerocs.internship.Stage.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.stagerocs.internship.Stage;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.InSchool;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RealParts
class PeopleTests {

    private static final Instant EARLIER = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-01T08:00:00Z");

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventFeed feed;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private InSchool inSchool;

    @Test
    void keepsWhatWasToldLast() {
        Stage stage = Stage.enrolled(feed, http);
        var student = new People.Student(stage.student, "Old Name", "Name", Ids.next(), "OLD1", "Old", null);

        inSchool.run(SCHOOL, () -> people.keep(SCHOOL, student, EARLIER));
        inSchool.run(SCHOOL, () -> people.leave(stage.student, EARLIER));

        assertThat(stage.journey()).bodyJson().extractingPath("$.name").isEqualTo("Yara Bouzid");
    }

    @Test
    void welcomesBackWhoHadLeft() {
        UUID person = Ids.next();
        var student = new People.Student(person, "Yara Bouzid", "Bouzid", Ids.next(), "MZ2B", "Begeleider", null);

        inSchool.run(SCHOOL, () -> people.keep(SCHOOL, student, EARLIER));
        inSchool.run(SCHOOL, () -> people.leave(person, EARLIER.plusSeconds(1)));
        inSchool.run(SCHOOL, () -> people.keep(SCHOOL, student, LATER));

        assertThat(http.get().uri("/api/internship/journeys/mine").with(Callers.student(person, SCHOOL)))
                .hasStatusOk();
    }

    @Test
    void erasesNamesAndWordsButKeepsTheHours() {
        Stage stage = Stage.enrolled(feed, http).signed();
        Stage.Week week = stage.submittedWeek();
        String reason = "{\"reason\":\"Yara was er niet.\"}";
        stage.act(week.id(), "rejection", reason, tag(week.version()), stage.asTrainer());

        sendTombstone(stage.student);

        await().untilAsserted(() -> assertThat(stage.journey()).hasStatus(HttpStatus.NOT_FOUND));
        var seen = stage.week(week.id(), Stage.asCoordinator());
        assertThat(seen).bodyJson().extractingPath("$.studentName").isEqualTo("–");
        assertThat(seen).bodyJson().extractingPath("$.days[0].date").isEqualTo(LAST_MONDAY.toString());
        assertThat(seen).bodyJson().extractingPath("$.days[0].note").isEqualTo("");
        assertThat(seen).bodyJson().extractingPath("$.reason").isEqualTo("–");
        assertThat(seen).bodyJson().extractingPath("$.totalMinutes").isEqualTo(480);
    }

    private void sendTombstone(UUID person) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withType("nl.stagerocs.matching.PersonErased.v1")
                .withSource(URI.create("/test"))
                .withSubject(person.toString())
                .withTime(OffsetDateTime.now())
                .withExtension("school", SCHOOL)
                .build();
        kafka.send(KafkaMessageFactory.<String>createWriter("matching.roster", person.toString())
                        .writeBinary(event))
                .join();
    }
}
