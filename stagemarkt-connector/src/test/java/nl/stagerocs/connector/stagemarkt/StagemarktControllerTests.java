package nl.stagerocs.connector.stagemarkt;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import nl.stagerocs.connector.ConnectorTest;
import nl.stagerocs.platform.ids.Ids;
import nl.stagerocs.platform.testing.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StagemarktControllerTests extends ConnectorTest {

    private static final String ONE_PLACE = """
            {"totalCount": 1, "items": [{"leerplaatsId": "1", "titel": "Stage", "organisatie": {"naam": "Zorggroep De Linde"}}]}""";

    @Autowired
    private MockMvcTester http;

    enum Trouble {
        DOWN(serverError()),
        RESET(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
        GARBAGE(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
        HTML(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Storing</html>")),
        EMPTY(aResponse().withStatus(200)),
        OTHER_SHAPE(okJson("{\"results\": []}")),
        REFUSED(aResponse().withStatus(429)),
        MOVED(aResponse().withStatus(302).withHeader("Location", "/elsewhere"));

        private final ResponseDefinitionBuilder answer;

        Trouble(ResponseDefinitionBuilder answer) {
            this.answer = answer;
        }
    }

    @Test
    void passesPlacesThroughAndLetsNobodyKeepThem() {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(okJson(ONE_PLACE)));

        var result = search("crebo=25478&town='s-Gravenhage&km=10&page=2");

        assertThat(result).hasStatusOk().hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(result).bodyJson().isLenientlyEqualTo("""
                {"available": true, "notice": null, "total": 1, "items": [{"id": "1", "title": "Stage", "companyName": "Zorggroep De Linde"}]}""");
        STAGEMARKT.verify(getRequestedFor(urlPathEqualTo("/education-search"))
                .withQueryParam("siteId", equalTo("STAGEMARKT"))
                .withQueryParam("crebocode", equalTo("25478"))
                .withQueryParam("plaatsPostcode", equalTo("'s-Gravenhage"))
                .withQueryParam("range", equalTo("10"))
                .withQueryParam("pageSize", equalTo("20"))
                .withQueryParam("page", equalTo("2")));
    }

    @Test
    void asksWhatStagemarktKnowsToSearchBy() {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(okJson(ONE_PLACE)));

        search("postcode=6511 AB&town=Nijmegen&leerweg=BBL&level=3");

        STAGEMARKT.verify(getRequestedFor(urlPathEqualTo("/education-search"))
                .withQueryParam("plaatsPostcode", equalTo("6511 AB"))
                .withQueryParam("type", equalTo("2"))
                .withQueryParam("niveau", equalTo("3")));
    }

    @ParameterizedTest
    @CsvSource({
        "km=10, near",
        "km=10&words=BÈgeleider, near",
        "km=10&words=linde, near",
        "km=50, near far",
        "km=50&words=kok, far",
        "km=50&leerweg=BBL, far",
        "km=50&days=3, far",
        "km=50&until=2027-02-15, near",
        "km=50&words=kok linde, ''"
    })
    void narrowsTheAnswerByWhatItTells(String query, String ids) {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(okJson("""
                {"totalCount": 41, "items": [
                  {"leerplaatsId": "near", "titel": "Begeleider", "organisatie": {"naam": "De Linde"}, "afstand": 9.5,
                   "leerweg": "BOL", "dagenPerWeek": 4, "startdatum": "2027-02-01"},
                  {"leerplaatsId": "far", "titel": "Kok", "organisatie": {"naam": "De Beuk"}, "afstand": 22,
                   "leerweg": "BBL", "dagenPerWeek": 3, "startdatum": "2027-03-01"}]}""")));

        var result = search("town=Ede&" + query);

        assertThat(result).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly((Object[])
                (ids.isEmpty() ? new String[0] : ids.split(" ")));
        assertThat(result).bodyJson().extractingPath("$.more").isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void saysPlainlyThatStagemarktIsNotThere(Trouble trouble) {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(trouble.answer));

        var result = search("crebo=25478");

        assertThat(result).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"available": false, "items": [], "total": 0,
                 "notice": "Stagemarkt is even niet bereikbaar. De plekken van je eigen school zie je wel."}""");
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(serverError()));

        var result = http.get()
                .uri("/api/connector/stagemarkt/places?crebo=25478")
                .header("Accept-Language", "en")
                .with(Callers.student(Ids.next(), "99RL"))
                .exchange();

        assertThat(result)
                .bodyJson()
                .extractingPath("$.notice")
                .isEqualTo("Stagemarkt can't be reached at the moment. The places of your own school are still shown.");
    }

    @Test
    void waitsNoLongerThanItsTimeLimitForASlowOrTricklingAnswer() {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(okJson(ONE_PLACE).withChunkedDribbleDelay(100, 20_000)));

        long begin = System.nanoTime();
        var result = search("crebo=25478");

        assertThat(result).bodyJson().extractingPath("$.available").isEqualTo(false);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void triesOnceMoreAfterAHiccup() {
        STAGEMARKT.stubFor(any(anyUrl())
                .inScenario("hiccup")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(serverError())
                .willSetStateTo("well"));
        STAGEMARKT.stubFor(
                any(anyUrl()).inScenario("hiccup").whenScenarioStateIs("well").willReturn(okJson(ONE_PLACE)));

        assertThat(search("crebo=25478"))
                .bodyJson()
                .extractingPath("$.available")
                .isEqualTo(true);
    }

    @Test
    void stopsAskingWhenItIsDownAndNoticesThatItIsBack() {
        STAGEMARKT.stubFor(any(anyUrl()).willReturn(serverError()));
        for (int i = 0; i < 10; i++) {
            search("crebo=25478");
        }
        STAGEMARKT.resetRequests();

        long begin = System.nanoTime();
        var result = search("crebo=25478");

        assertThat(result).bodyJson().extractingPath("$.available").isEqualTo(false);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
        STAGEMARKT.verify(0, getRequestedFor(anyUrl()));

        STAGEMARKT.stubFor(any(anyUrl()).willReturn(okJson(ONE_PLACE)));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(search("crebo=25478"))
                        .bodyJson()
                        .extractingPath("$.available")
                        .isEqualTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "crebo=abc, crebo",
        "crebo=254789, crebo",
        "crebo=25478&town=<script>, town",
        "crebo=25478&postcode=0000 AA, postcode",
        "crebo=25478&km=0, km",
        "crebo=25478&km=999, km",
        "crebo=25478&km=ver, km",
        "crebo=25478&page=-1, page",
        "crebo=25478&leerweg=MBO, leerweg",
        "crebo=25478&days=9, days",
        "km=10, crebo"
    })
    void refusesWhatCannotBeSearched(String query, String field) {
        assertThat(search(query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
        STAGEMARKT.verify(0, getRequestedFor(anyUrl()));
    }

    private MvcTestResult search(String query) {
        String encoded = query.replace(" ", "%20")
                .replace("<", "%3C")
                .replace("È", "%C3%88")
                .replace(">", "%3E");
        return http.get()
                .uri(URI.create("/api/connector/stagemarkt/places?" + encoded))
                .with(Callers.student(Ids.next(), "99RL"))
                .exchange();
    }
}
