package nl.stagerocs.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.input.Bounds;
import nl.stagerocs.platform.schools.Schools;
import nl.stagerocs.platform.testing.Callers;
import nl.stagerocs.platform.testing.EventFeed;
import nl.stagerocs.platform.testing.RealParts;
import nl.stagerocs.platform.testing.SchoolWall;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealParts
class PlatformTests {

    private static final String HOURS = "nl.stagerocs.internship.HoursSubmitted.v1";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Notes notes;

    @Autowired
    private EventFeed feed;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HikariDataSource database;

    private final RequestPostProcessor coordinator = Callers.coordinator(Ids.next(), "99RL");
    private final RequestPostProcessor student = Callers.student(Ids.next(), "99RL");

    @Test
    void keepsSchoolsApartInTheDatabaseItself() {
        SchoolWall.verify(jdbc);
        Schools.within("99RL", () -> notes.take("99RL", "ours"));

        assertThat(textsSeenBy("99RL")).contains("ours");
        assertThat(textsSeenBy("99ZK")).doesNotContain("ours");
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void hidesARecordOfAnotherSchool() {
        UUID id = take("ours");

        assertThat(http.get().uri("/api/notes/notes/{id}", id).with(student)).hasStatusOk();
        assertThat(http.get().uri("/api/notes/notes/{id}", id).with(Callers.student(Ids.next(), "99ZK")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hasTheDaysOfAmsterdamInTheDatabaseWhereverItRuns() {
        var settings = new HikariConfig();
        database.copyStateTo(settings);
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));

        try (var elsewhere = new HikariDataSource(settings)) {
            assertThat(new JdbcTemplate(elsewhere).queryForObject("select current_setting('TimeZone')", String.class))
                    .isEqualTo("Europe/Amsterdam");
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void refusesToWriteForAnotherSchool() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Schools.within("99ZK", () -> notes.take("99RL", "smuggled")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void closesAnEndpointThatNobodyOpened() {
        assertThat(http.get().uri("/api/notes/notes/forgotten").with(student)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/notes/notes/forgotten")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.get().uri("/api/notes/notes/{id}", Ids.next()).with(Callers.trainer(Ids.next(), "99RL")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsAMailLinkActOnItsResourceOnce() {
        UUID id = take("by link");
        UUID other = take("other");
        var link = Callers.link(Ids.next(), "99RL", "notes/notes/" + id);

        assertThat(http.get().uri("/api/notes/notes/{id}", other).with(link)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri("/api/notes/notes/{id}", id).with(link)).hasStatusOk();
        assertThat(http.post().uri("/api/notes/notes/{id}/burning", id).with(link))
                .hasStatusOk();
        assertThat(http.post().uri("/api/notes/notes/{id}/burning", id).with(link))
                .hasStatus(HttpStatus.GONE);
        assertThat(http.get().uri("/api/notes/notes/{id}", id).with(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void opensNothingToALinkThatWasRevoked() {
        UUID id = take("by link");
        UUID jti = Ids.next();
        var link = Callers.link(jti, Ids.next(), "99RL", "notes/notes/" + id);
        assertThat(http.get().uri("/api/notes/notes/{id}", id).with(link)).hasStatusOk();

        feed.send("ActionLinkRevoked.v1", "99RL", jti, Map.of("linkId", jti));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                http.get().uri("/api/notes/notes/{id}", id).with(link))
                        .hasStatus(HttpStatus.GONE));
        assertThat(http.post().uri("/api/notes/notes/{id}/burning", id).with(link))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void namesTheFieldAndTheReasonInTheCallersLanguage() {
        assertThat(http.post()
                        .uri("/api/notes/notes")
                        .with(student)
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":\" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> field.assertThat().isEqualTo("text"))
                .hasPathSatisfying(
                        "$.errors[0].message", text -> text.assertThat().isEqualTo("Een notitie mag niet leeg zijn."));
        assertThat(http.post()
                        .uri("/api/notes/notes")
                        .with(student)
                        .header("Accept-Language", "en")
                        .contentType(APPLICATION_JSON)
                        .content("{\"text\":null}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].message", text -> text.assertThat().isEqualTo("Fill this in."));
    }

    @Test
    void answersBadInputWithoutAServerError() {
        for (String body : List.of("{", "[]", "{\"text\":\"a\",\"pages\":\"x\"}", "{\"text\":\"nul \\u0000\"}", "")) {
            assertThat(http.post()
                            .uri("/api/notes/notes")
                            .with(student)
                            .contentType(APPLICATION_JSON)
                            .content(body))
                    .as(body)
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(http.get().uri("/api/notes/notes/not-a-uuid").with(student)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/notes/nothing-here").with(student)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.post().uri("/api/notes/notes").with(student).content("text"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void takesNothingThatShowsNothingAndNothingThatTurnsTheWritingAround() {
        for (String nothing : List.of("\\u200B", " \\u200B\\uFEFF\\u2060", "\\u00A0\\u3164", "\\u202E\\u2066")) {
            assertThat(send(nothing))
                    .as(nothing)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("text");
        }
        assertThat(send("\\u202Egnirts\\u202C en 👩\u200D🍳")).hasStatusOk();
        assertThat(Bounds.text("\u202Egnirts\u202C en 👩\u200D🍳")).isEqualTo("gnirts en 👩\u200D🍳");
        assertThat(Bounds.text("  ")).isEmpty();
    }

    private MvcTestResult send(String text) {
        return http.post()
                .uri("/api/notes/notes")
                .with(student)
                .contentType(APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\"}")
                .exchange();
    }

    @Test
    void namesTheFieldThatCantBeKept() {
        Map<String, String> fieldOf = Map.of(
                "\"text\":\"nul \\u0000\"", "text",
                "\"text\":\"a\",\"day\":\"-4000-01-01\"", "day",
                "\"text\":\"a\",\"day\":\"+999999999-01-01\"", "day",
                "\"text\":\"a\",\"day\":\"2027-02-30\"", "day",
                "\"text\":\"a\",\"day\":20000", "day",
                "\"text\":\"a\",\"day\":[2030,1,1]", "day",
                "\"text\":\"a\",\"at\":\"+1000000000-12-31T23:59:58Z\"", "at",
                "\"text\":\"a\",\"loud\":5", "loud",
                "\"text\":5", "text");
        fieldOf.forEach((body, field) -> assertThat(http.post()
                        .uri("/api/notes/notes")
                        .with(student)
                        .contentType(APPLICATION_JSON)
                        .content("{" + body + "}"))
                .as(body)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field));
        for (String query : List.of("words=a%00", "since=%2B999999999-12-31&words=a", "since=2027-02-30&words=a")) {
            assertThat(http.get()
                            .uri(URI.create("/api/notes/notes/sought?" + query))
                            .with(coordinator))
                    .as(query)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(http.get()
                        .uri("/api/notes/notes/sought?words=een%20twee&since=")
                        .with(coordinator))
                .hasStatusOk();
    }

    @Test
    void refusesInProblemDetailsWhateverIsAccepted() {
        for (String nowhere : List.of("/api/notes/nothing-here", "/api/notes/notes/" + Ids.next())) {
            assertThat(http.get().uri(nowhere).with(student).header("Accept", "garbage"))
                    .as(nowhere)
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo(404);
        }
    }

    @Test
    void takesAnEventOnceHoweverOftenItComes() {
        UUID week = Ids.next();
        UUID event = feed.send("HoursSubmitted.v1", "99RL", week, Map.of("weekId", week, "minutes", 60));
        feed.repeat(event, "HoursSubmitted.v1", "99RL", week, Map.of("weekId", week, "minutes", 60));
        feed.send("HoursSubmitted.v1", "99RL", week, Map.of("weekId", week, "minutes", 61));

        await().atMost(Duration.ofSeconds(20)).until(() -> textsSeenBy("99RL").contains(week + " 61"));

        assertThat(textsSeenBy("99RL").stream().filter(each -> each.equals(week + " 60")))
                .hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from outbox", Integer.class))
                .isNotNull();
    }

    @Test
    void setsPoisonAsideAndGoesOnAndReplaysOnRequest() throws Exception {
        UUID poison = Ids.next();
        UUID fine = Ids.next();
        feed.send("HoursSubmitted.v1", "99RL", poison, Map.of("weekId", poison, "minutes", -1));
        feed.send("internship.hours", Ids.next(), HOURS, "99RL", fine, "not json".getBytes(StandardCharsets.UTF_8));
        feed.send("HoursSubmitted.v1", "99RL", fine, Map.of("weekId", fine, "minutes", 5));

        await().atMost(Duration.ofSeconds(20)).until(() -> textsSeenBy("99RL").contains(fine + " 5"));

        var operator = Callers.operator();
        assertThat(http.get().uri("/api/notes/dead-letters").with(operator))
                .bodyText()
                .contains(poison.toString());
        assertThat(http.get().uri("/api/notes/dead-letters").with(student)).hasStatus(HttpStatus.FORBIDDEN);
        int offset = offsetOf(poison);
        assertThat(replay(offset, student)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(replay(offset, operator)).hasStatus(HttpStatus.CONFLICT);
        assertThat(replay(9_999, operator)).hasStatus(HttpStatus.NOT_FOUND);

        take("corrections welcome");
        assertThat(replay(offset, operator)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(replay(offset, operator)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(textsSeenBy("99RL").stream().filter(each -> each.equals(poison + " -1")))
                .hasSize(1);
    }

    private int offsetOf(UUID subject) throws UnsupportedEncodingException {
        String letters = http.get()
                .uri("/api/notes/dead-letters")
                .with(Callers.operator())
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonPath.<List<Integer>>read(letters, "$.items[?(@.subject == '%s')].offset".formatted(subject))
                .getFirst();
    }

    private MvcTestResult replay(long offset, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/notes/dead-letters/internship.hours/{offset}/replay", offset)
                .with(caller)
                .exchange();
    }

    private List<String> textsSeenBy(String school) {
        return Schools.within(Set.of(school), notes::texts);
    }

    private UUID take(String text) {
        return Schools.within(Set.of("99RL"), () -> notes.take("99RL", text));
    }
}
