package nl.stagerocs.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.core.ApplicationModules;

class EvaluationServiceTests extends EvaluationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsItsModulesApart() {
        assertThat(ApplicationModules.of(EvaluationApplication.class).verify()).isNotNull();
    }

    @Test
    void keepsSchoolsApartInTheDatabase() {
        SchoolWall.verify(jdbc);
    }

    @Test
    void hasNothingToEvaluateOfWhatEndedBeforeItBegan() {
        var internship = planned();

        ended(internship);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(view(internship, internship.asStudent())).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(http.get()
                        .uri("/api/evaluation/evaluations")
                        .with(internship.asStudent())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain(internship.id().toString());
    }

    @Test
    void stillEvaluatesWhatEndedOnceItHadBegun() {
        var internship = started();
        var other = planned();

        ended(internship);
        ended(other);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(view(other, other.asStudent())).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(handIn(internship, PDF)).hasStatusOk();
    }

    private void ended(Internship internship) {
        feed.send(
                "PlacementEnded.v1",
                Internship.SCHOOL,
                internship.id(),
                Map.of("placementId", internship.id(), "studentId", internship.student()));
    }
}
