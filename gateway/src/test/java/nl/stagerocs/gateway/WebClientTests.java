package nl.stagerocs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

class WebClientTests {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final ConfigurableApplicationContext GATEWAY =
            RunningGateway.start("stagerocs.map-tiles=https://tiles.example/{z}/{x}/{y}.png");

    private final Browser browser = new Browser(RunningGateway.port(GATEWAY));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken", "/uren/weken/01980000-0000-7000-8000-000000000001", "/apis", "/index.html"})
    void answersEveryPageWithTheClientAndAFreshNonce(String path) {
        var one = browser.get(path);
        var other = browser.get(path);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(header(one, "Content-Type")).startsWith("text/html");
        assertThat(header(one, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(one, "Content-Security-Policy")).contains("style-src 'self' 'nonce-" + nonce(one) + "'");
        assertThat(nonce(one)).isNotEqualTo(nonce(other)).hasSizeGreaterThan(20);
    }

    @Test
    void letsABrowserDoNoMoreThanThePagesNeed() {
        var page = browser.get("/");

        assertThat(header(page, "Content-Security-Policy").split("; "))
                .contains("default-src 'self'", "script-src 'self'", "connect-src 'self'", "object-src 'none'")
                .contains(
                        "base-uri 'self'", "frame-ancestors 'none'", "img-src 'self' data: blob: https://tiles.example")
                .contains("form-action 'self' " + RunningGateway.ACCOUNTS.issuer())
                .noneMatch(each -> each.contains("unsafe"));
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=(self)");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void tellsThoseWhoAreSignedInWhereTheMapComesFrom() {
        browser.signsIn(RunningGateway.ACCOUNTS, "/zoeken", Duration.ofMinutes(5));

        assertThat(browser.get("/api/me").body()).contains("\"mapTiles\":\"https://tiles.example/{z}/{x}/{y}.png\"");
    }

    @Test
    void insistsOnAnEncryptedConnectionWhereThereIsOne() {
        try (var secure = RunningGateway.start("stagerocs.web-url=https://stage.example")) {
            var answer = new Browser(RunningGateway.port(secure)).get("/oauth2/authorization/stagerocs");

            assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(each -> each.contains("Secure"));
            assertThat(Browser.location(answer))
                    .contains("redirect_uri=https://stage.example/login/oauth2/code/stagerocs");
        }
    }

    @Test
    void keepsHashedFilesForAYearAndAsksForTheRestAgain() {
        assertThat(header(browser.get("/assets/index-a1b2c3.js"), "Cache-Control"))
                .contains("max-age=31536000", "immutable");
        var worker = browser.get("/sw.js");
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(worker, "Content-Security-Policy")).contains("connect-src 'self'");
    }

    @Test
    void answersAMissingFileWithAProblemAndNotWithAPage() {
        for (String missing : new String[] {"/assets/gone-1234.js", "/robots.php", "/webjars/none.js"}) {
            var answer = browser.get(missing);
            assertThat(answer.statusCode()).as(missing).isEqualTo(404);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void showsTheApisOfAllServicesOnOnePage() {
        var page = browser.get("/api-docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src")
                .doesNotContain("nonce");
        assertThat(browser.get("/api-docs/start.js").body()).contains("matching", "identity", "/openapi");
        assertThat(browser.get("/webjars/swagger-ui/swagger-ui-bundle.js").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsThatItIsWellWithoutTellingMore() {
        assertThat(browser.get("/actuator/health").body()).contains("UP").doesNotContain("postgres");
    }

    private static String nonce(HttpResponse<String> page) {
        var matcher = NONCE.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
