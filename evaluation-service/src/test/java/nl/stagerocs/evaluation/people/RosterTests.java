package nl.stagerocs.evaluation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.evaluation.EvaluationTest;
import nl.stagerocs.platform.events.Outbox;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.EventsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

class RosterTests extends EvaluationTest {

    /** Carries the tombstone that matching would send. */
    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StudentEnrolled.v1",
                "StudentChanged.v1",
                "StaffMemberRegistered.v1",
                "StaffMemberLeft.v1",
                "TrainerRegistered.v1",
                "TrainerLeft.v1"
            })
    void readsAPerson(String event) {
        assertThat(EventsContract.sample(event, People.Person.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void namesATrainerOfSeveralSchoolsAsEachSchoolKnowsThem() {
        var internship = submitted();
        feed.send(
                "TrainerRegistered.v1",
                "99ZK",
                internship.trainer(),
                Map.of("personId", internship.trainer(), "displayName", "A. van Dam"));
        UUID later = Ids.next();
        feed.send(
                "TrainerRegistered.v1",
                "99RL",
                internship.trainer(),
                Map.of("personId", internship.trainer(), "displayName", "Anja van Dam-" + later));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(internship, internship.asTrainer()))
                        .hasStatusOk()
                        .bodyText()
                        .contains("Anja van Dam-" + later));
    }

    @Test
    void forgetsAnErasedStudentButNotTheOutcome() {
        var internship = assessed("GOED");
        rate(internship, 5);

        transaction.executeWithoutResult(status -> outbox.tombstone(
                "matching.roster", "nl.stagerocs.matching.StudentErased.v1", "99RL", internship.student()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(internship, internship.asSupervisor()))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("Yara", "Want zo was het.", "verslag.pdf")
                        .contains("\"result\":\"GOED\""));
        assertThat(file(internship, internship.asSupervisor())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(view(internship, internship.asStudent())).bodyText().doesNotContain("Veel geleerd");
    }
}
