package nl.stagerocs.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

class RoutesTests {

    private static final int MEGABYTE = 1 << 20;
    private static final ConfigurableApplicationContext GATEWAY = RunningGateway.start();

    private static final String[] UPLOAD = {
        "Authorization", "Bearer x", "Content-Type", "multipart/form-data; boundary=x"
    };
    private static final String[] JSON = {"Authorization", "Bearer x", "Content-Type", "application/json"};
    private static final String[] IN_ENGLISH = {"Authorization", "Bearer x", "Accept-Language", "en"};

    private final Browser app = new Browser(RunningGateway.port(GATEWAY));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @BeforeEach
    void answer() {
        GATEWAY.getBean(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        RunningGateway.MATCHING.resetAll();
        RunningGateway.MATCHING.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        RunningGateway.EVALUATION.resetAll();
        RunningGateway.EVALUATION.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    }

    @Test
    void saysInPlainWordsWhichServiceIsDownWhileOthersGoOn() {
        for (int call = 0; call < 6; call++) {
            var down = app.get("/api/contract/agreements");
            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(down.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(down.body())
                    .contains("urn:problem:gateway:service-unavailable", "Contract is even niet bereikbaar.");
        }

        assertThat(app.get("/api/contract/agreements", "Accept-Language", "en").body())
                .contains("can't be reached");
        assertThat(app.get("/api/evaluation/evaluations").statusCode()).isEqualTo(200);
        assertThat(app.get("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state{name=\"contract\",state=\"open\"} 1.0");
    }

    @Test
    void waitsForASilentServiceNoLongerThanItsTimeLimit() {
        RunningGateway.MATCHING.stubFor(
                get("/api/matching/slow").willReturn(okJson("{}").withFixedDelay(4_000)));
        var from = Instant.now();

        var answer = app.get("/api/matching/slow");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void sendsAChangeToAServiceOnceOnly() {
        RunningGateway.MATCHING.stubFor(
                post("/api/matching/once").willReturn(okJson("{}").withFixedDelay(1_500)));

        app.post("/api/matching/once", "Authorization", "Bearer x");

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> RunningGateway.MATCHING.verify(1, postRequestedFor(urlEqualTo("/api/matching/once"))));
    }

    @Test
    void passesAnswersOnAsTheyAre() {
        RunningGateway.MATCHING.stubFor(get("/api/matching/places?words=zorg%20%26%20welzijn&km=25")
                .willReturn(aResponse()
                        .withStatus(412)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("ETag", "\"3\"")
                        .withBody("{\"type\":\"urn:problem:stale\"}")));

        var answer = app.get("/api/matching/places?words=zorg%20%26%20welzijn&km=25");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(answer.body()).isEqualTo("{\"type\":\"urn:problem:stale\"}");
    }

    @Test
    void carriesALargeWorkbookUpAndALargeFileDown() {
        byte[] large = new byte[20 * MEGABYTE];
        new Random(1).nextBytes(large);
        RunningGateway.EVALUATION.stubFor(any(anyUrl()).willReturn(aResponse().withBody(large)));

        var answer = app.send(
                app.request("/api/evaluation/report", UPLOAD).PUT(BodyPublishers.ofByteArray(large)),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(large);
        var sent = RunningGateway.EVALUATION.findAll(putRequestedFor(urlEqualTo("/api/evaluation/report")));
        assertThat(sent.getFirst().getBody()).isEqualTo(large);
    }

    @Test
    void refusesWhatIsLargerThanTheServiceTakes() {
        var refused = app.send(
                app.request("/api/matching/imports", UPLOAD).POST(BodyPublishers.ofByteArray(new byte[22 * MEGABYTE])));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:problem:gateway:too-large", "21 MB");
        RunningGateway.MATCHING.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void countsABodyThatDoesNotSayHowLargeItIs() {
        var refused = app.send(app.request("/api/matching/imports", UPLOAD).POST(ofUnknownLength(22 * MEGABYTE)));
        var inEnglish =
                app.send(app.request("/api/evaluation/scores", IN_ENGLISH).PUT(ofUnknownLength(3 * MEGABYTE)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("urn:problem:gateway:too-large", "hoogstens 21 MB");
        assertThat(inEnglish.body()).contains("at most 2 MB");
        RunningGateway.MATCHING.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void takesSoMuchOfAnUploadOnly() {
        var declared = app.send(
                app.request("/api/matching/places", JSON).POST(BodyPublishers.ofByteArray(new byte[3 * MEGABYTE])));
        var counted = app.send(app.request("/api/matching/places", JSON).POST(ofUnknownLength(3 * MEGABYTE)));

        assertThat(List.of(declared, counted)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("hoogstens 2 MB");
        });
        RunningGateway.MATCHING.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void carriesAnUploadThatDoesNotSayHowLargeItIs() {
        var answer = app.send(app.request("/api/evaluation/report", UPLOAD).PUT(ofUnknownLength(5 * MEGABYTE)));

        assertThat(answer.statusCode()).isEqualTo(200);
        var sent = RunningGateway.EVALUATION.findAll(putRequestedFor(urlEqualTo("/api/evaluation/report")));
        assertThat(sent.getFirst().getBody()).hasSize(5 * MEGABYTE);
    }

    @Test
    void keepsTheWayToAServiceOpenWhateverIsTooLarge() {
        for (int call = 0; call < 6; call++) {
            app.send(app.request("/api/evaluation/scores", JSON).POST(ofUnknownLength(3 * MEGABYTE)));
        }

        assertThat(app.get("/api/evaluation/evaluations").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text", "json;", "a b/c", "application/json;charset=nope"})
    void refusesABodyOfNoKind(String kind) {
        var refused = app.send(app.request("/api/matching/places", "Authorization", "Bearer x", "Content-Type", kind)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("urn:problem:http-415");
    }

    private static BodyPublisher ofUnknownLength(int bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }

    @Test
    void streamsEventsWhileTheyCome() throws Exception {
        RunningGateway.EVALUATION.stubFor(get("/api/evaluation/stream")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody("data: one\n\ndata: two\n\n")
                        .withChunkedDribbleDelay(2, 2_000)));
        var from = Instant.now();

        var stream = app.send(app.request("/api/evaluation/stream").GET(), BodyHandlers.ofInputStream());
        try (var body = stream.body()) {
            assertThat((char) body.read()).isEqualTo('d');
            assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofMillis(1_900));
            assertThat(new String(body.readAllBytes())).contains("two");
        }
    }

    @Test
    void knowsNoOtherService() {
        var unknown = app.get("/api/secrets/all");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(unknown.body()).contains("urn:problem:not-found");
    }

    @Test
    void answersCrookedAddressesAsProblems() {
        for (String crooked :
                new String[] {"/api/matching/%2e%2e/%2e%2e/actuator/env", "/api/matching//places", "/api/matching/a;b=c"
                }) {
            var refused = app.get(crooked);
            assertThat(refused.statusCode()).as(crooked).isEqualTo(400);
            assertThat(refused.body()).contains("urn:problem:malformed");
        }
        assertThat(app.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoCrookedQueryForTheServicesFault() {
        for (int call = 0; call < 6; call++) {
            assertThat(app.get("/api/evaluation/evaluations?words=%00%ff&crebo=&words=%5B%7B%22")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(app.get("/api/evaluation/evaluations").statusCode()).isEqualTo(200);
    }

    @Test
    void limitsEveryCallerByThemselves() {
        try (var tight =
                RunningGateway.start("stagerocs.limits.person.burst=5", "stagerocs.limits.person.per-second=1")) {
            var one = new Browser(RunningGateway.port(tight));
            String mine = "Bearer " + RunningGateway.ACCOUNTS.token("99RL:student", Duration.ofMinutes(5));

            var answers = IntStream.range(0, 6)
                    .mapToObj(each -> one.get("/api/matching/places", "Authorization", mine))
                    .toList();

            assertThat(answers.subList(0, 5)).allMatch(each -> each.statusCode() == 200);
            var refused = answers.getLast();
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
            assertThat(refused.body()).contains("urn:problem:gateway:too-many-requests");
            assertThat(one.get("/api/matching/places").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void limitsAnAddressWhateverTokensItMakesUp() {
        try (var tight =
                RunningGateway.start("stagerocs.limits.address.burst=5", "stagerocs.limits.address.per-second=1")) {
            var one = new Browser(RunningGateway.port(tight));

            assertThat(IntStream.range(0, 6)
                            .mapToObj(
                                    each -> one.get("/api/matching/places", "Authorization", "Bearer made-up-" + each)))
                    .last()
                    .extracting(each -> each.statusCode())
                    .isEqualTo(429);
        }
    }
}
