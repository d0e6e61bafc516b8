package nl.stagerocs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RealParts
@TestPropertySource(properties = "spring.mail.port=3025")
class TaskMailTests {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP);

    @Autowired
    private EventFeed feed;

    @Autowired
    private MockMvcTester http;

    @Test
    void writesToTheTrainerOnceWithALinkAndClosesTheTaskWhenItIsDone() throws Exception {
        UUID trainer = Ids.next();
        UUID student = Ids.next();
        UUID week = Ids.next();
        var facts = Map.of("weekId", week, "trainerId", trainer, "studentId", student);
        UUID event = feed.send("HoursSubmitted.v1", "99RL", week, facts);
        feed.repeat(event, "HoursSubmitted.v1", "99RL", week, facts);
        feed.send("StudentEnrolled.v1", "99RL", student, Map.of("personId", student));
        feed.send("TrainerRegistered.v1", "99RL", trainer, Map.of("personId", trainer));

        await().atMost(Duration.ofSeconds(40)).until(() -> MAIL.getReceivedMessages().length > 0);
        var caller = Callers.trainer(trainer, "99RL");
        assertThat(http.get().uri("/api/notification/tasks").with(caller))
                .bodyText()
                .contains(week.toString());
        assertThat(http.get().uri("/api/notification/tasks").with(Callers.trainer(Ids.next(), "99RL")))
                .bodyText()
                .doesNotContain(week.toString());
        assertThat(http.get().uri("/api/notification/tasks").with(Callers.trainer(trainer, "99ZK")))
                .bodyText()
                .doesNotContain(week.toString());
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0])).contains("/doen#");

        feed.send("HoursApproved.v1", "99RL", week, facts);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                http.get().uri("/api/notification/tasks").with(caller))
                        .bodyText()
                        .doesNotContain(week.toString()));
    }
}
