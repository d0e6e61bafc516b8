package nl.stagerocs.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.stagerocs.platform.security.Role;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.InSchool;
import nl.stagerocs.platform.testing.RealParts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A test of the whole service, with a mail server. All share one context, as a second would take its share of the topics. */
@RealParts
public abstract class NotificationTest {

    protected static final String SCHOOL = "99RL";
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected EventFeed feed;

    @Autowired
    protected MockMvcTester http;

    @Autowired
    private InSchool inSchool;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", Mailbox::port);
    }

    protected void send(String event, Cast cast, Map<String, Object> facts) {
        feed.send(event + ".v1", SCHOOL, cast.id(), facts);
    }

    /** Lets the service know who its student and its trainer are, so that it can write to them. */
    protected void introduce(Cast cast, String studentName) {
        feed.send("PlacementProposed.v1", SCHOOL, cast.id(), cast.facts());
        feed.send(
                "StudentEnrolled.v1",
                SCHOOL,
                cast.student(),
                Map.of(
                        "personId",
                        cast.student(),
                        "displayName",
                        studentName,
                        "email",
                        "s" + cast.student() + "@student.example"));
        feed.send(
                "TrainerRegistered.v1",
                SCHOOL,
                cast.trainer(),
                Map.of("personId", cast.trainer(), "email", cast.trainerMail()));
    }

    /** Waits until somebody of the cast has these tasks, by their kinds and parted by commas, and no others. */
    protected void awaitKinds(Cast cast, Role role, String kind) {
        UUID person = switch (role) {
            case STUDENT -> cast.student();
            case TRAINER -> cast.trainer();
            default -> cast.supervisor();
        };
        var caller = Callers.with(role, person, SCHOOL);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kindsIn(tasks(caller))).isEqualTo(kind));
    }

    protected static String kindsIn(String body) {
        return String.join(
                ",",
                Pattern.compile("\"kind\":\"(\\w+)\"")
                        .matcher(body)
                        .results()
                        .map(each -> each.group(1))
                        .toList());
    }

    protected String tasks(RequestPostProcessor caller) {
        return body(http.get().uri("/api/notification/tasks").with(caller).exchange());
    }

    protected String tasks(RequestPostProcessor caller, String actingAs) {
        return body(http.get()
                .uri("/api/notification/tasks")
                .with(caller)
                .header("Acting-As", actingAs)
                .exchange());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What the database of the school answers. */
    protected <T> T within(Supplier<@Nullable T> work) {
        return inSchool.get(SCHOOL, work);
    }
}
