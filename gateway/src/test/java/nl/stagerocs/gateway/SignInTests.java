package nl.stagerocs.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

class SignInTests {

    private static final Accounts ACCOUNTS = RunningGateway.ACCOUNTS;
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Duration ALMOST_OVER = Duration.ofSeconds(30);
    private static final ConfigurableApplicationContext GATEWAY = RunningGateway.start();

    private final Browser browser = new Browser(RunningGateway.port(GATEWAY));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @BeforeEach
    void answer() {
        ACCOUNTS.forgetsWhatItWasAsked();
        RunningGateway.MATCHING.resetAll();
        RunningGateway.MATCHING.stubFor(any(anyUrl()).willReturn(okJson("{\"items\":[]}")));
    }

    @Test
    void saysThatNobodyIsSignedIn() {
        var me = browser.get("/api/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"signedIn\":false");
        assertThat(browser.cookie("STAGEROCS")).isEmpty();
    }

    @Test
    void signsInAndReturnsToTheAskedPage() {
        assertThat(browser.signsIn(ACCOUNTS, "/uren?week=2026-W47", FIVE_MINUTES))
                .endsWith("/uren?week=2026-W47");

        var me = browser.get("/api/me");

        assertThat(me.body())
                .contains("\"signedIn\":true", "\"name\":\"Yara Bouzid\"", "\"roles\":[\"student\"]")
                .contains("{\"id\":\"99RL\",\"name\":\"ROC Rivierenland\"}");
        assertThat(me.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void tellsWhatSomebodyIsAtWhichSchool() {
        browser.signsIn(ACCOUNTS, "/", ALMOST_OVER);
        ACCOUNTS.refreshesAs("99RL:coordinator", "99RL:supervisor", "99ZK:trainer", "operator", "99ZK:owner");

        assertThat(browser.get("/api/me").body())
                .contains("\"roles\":[\"coordinator\",\"operator\",\"supervisor\",\"trainer\"]")
                .contains(
                        "\"schools\":[{\"id\":\"99RL\",\"name\":\"ROC Rivierenland\"},{\"id\":\"99ZK\",\"name\":\"ROC Zuiderkwartier\"}]")
                .contains("\"memberships\":[{\"role\":\"coordinator\",\"school\":\"99RL\"},")
                .contains("{\"role\":\"trainer\",\"school\":\"99ZK\"},{\"role\":\"operator\",\"school\":null}]");
    }

    @Test
    void tellsOfNoRightsThatATokenOfBeforeMembershipsDoesNotGive() {
        browser.signsIn(ACCOUNTS, "/", ALMOST_OVER);
        ACCOUNTS.refreshesAs();

        assertThat(browser.get("/api/me").body())
                .contains("\"signedIn\":true", "\"roles\":[]", "\"schools\":[]", "\"memberships\":[]");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() {
        var cookies = browser.get("/oauth2/authorization/stagerocs").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .anyMatch(each -> each.startsWith("STAGEROCS=")
                        && each.contains("HttpOnly")
                        && each.contains("SameSite=Lax")
                        && each.contains("Path=/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5Cevil.example",
                "https://evil.example",
                "/%09/evil.example",
                "%2F%2Fevil.example",
                "javascript:alert(1)"
            })
    void returnsToNoOtherSite(String elsewhere) {
        assertThat(browser.signsIn(ACCOUNTS, elsewhere, FIVE_MINUTES)).matches("(http://localhost:\\d+)?/");
    }

    @Test
    void keepsEverybodySignedInOverARestartAndOnASecondCopy() {
        var first = RunningGateway.start();
        browser.goesTo(RunningGateway.port(first));
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);

        browser.goesTo(RunningGateway.port(GATEWAY));
        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":true");

        first.close();
        var again = RunningGateway.start();
        browser.goesTo(RunningGateway.port(again));
        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":true");
        assertThat(browser.get("/api/matching/profile").statusCode()).isEqualTo(200);
        again.close();
    }

    @Test
    void keepsASignInAlsoWhenAnEarlierRequestEndsAfterIt() {
        var sessions = GATEWAY.getBean(JdbcIndexedSessionRepository.class);
        browser.get("/oauth2/authorization/stagerocs");
        Runnable end = beginRequest(sessions, browser.cookie("STAGEROCS").orElseThrow());
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);

        end.run();

        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":true");
    }

    private static <S extends Session> Runnable beginRequest(SessionRepository<S> sessions, HttpCookie cookie) {
        String id = new String(Base64.getDecoder().decode(cookie.getValue()), UTF_8);
        S session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(Instant.now());
        return () -> sessions.save(session);
    }

    @Test
    void givesTheServiceTheTokenAndNotTheCookies() {
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);

        browser.get("/api/matching/profile");

        RunningGateway.MATCHING.verify(getRequestedFor(urlEqualTo("/api/matching/profile"))
                .withHeader("Authorization", matching("Bearer ey.+"))
                .withoutHeader("Cookie"));
    }

    @Test
    void passesOnInWhichCapacitySomebodyActsAndMakesUpNoOther() {
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);

        browser.get("/api/matching/profile", "Acting-As", "trainer");
        browser.get("/api/matching/groups");

        RunningGateway.MATCHING.verify(getRequestedFor(urlEqualTo("/api/matching/profile"))
                .withHeader("Acting-As", equalTo("trainer"))
                .withHeader("Authorization", matching("Bearer ey.+")));
        RunningGateway.MATCHING.verify(
                getRequestedFor(urlEqualTo("/api/matching/groups")).withoutHeader("Acting-As"));
    }

    @Test
    void refreshesATokenThatIsAlmostOver() {
        browser.signsIn(ACCOUNTS, "/", ALMOST_OVER);
        ACCOUNTS.refreshesAs("99RL:coordinator");

        assertThat(browser.get("/api/me").body()).contains("\"roles\":[\"coordinator\"]");
        assertThat(browser.get("/api/me").body()).contains("\"roles\":[\"coordinator\"]");

        assertThat(ACCOUNTS.refreshes()).isEqualTo(1);
    }

    @Test
    void endsTheSessionThatTheAccountPageHasEnded() {
        browser.signsIn(ACCOUNTS, "/", ALMOST_OVER);
        ACCOUNTS.hasEndedTheSession();

        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":false");
        browser.get("/api/matching/profile");

        RunningGateway.MATCHING.verify(
                getRequestedFor(urlEqualTo("/api/matching/profile")).withoutHeader("Authorization"));
    }

    @Test
    void signsNobodyOutBecauseTheAccountsAreInTrouble() {
        browser.signsIn(ACCOUNTS, "/", ALMOST_OVER);
        ACCOUNTS.fails();

        assertThat(browser.get("/api/matching/profile").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":true");
    }

    @Test
    void saysThatTheAccountsAreAwayOnceTheTokenIsOver() {
        browser.signsIn(ACCOUNTS, "/", Duration.ofSeconds(1));
        ACCOUNTS.fails();

        var refused = await().atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/matching/profile"), answer -> answer.statusCode() == 503);

        assertThat(refused.body()).contains("urn:problem:gateway:accounts-unavailable");
        ACCOUNTS.refreshesAs("99RL:student");
        assertThat(browser.get("/api/matching/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAChangeWithoutTheCsrfToken() {
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);
        browser.get("/api/me");

        var refused = browser.post("/api/matching/applications");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("urn:problem:closed");
        RunningGateway.MATCHING.verify(0, postRequestedFor(anyUrl()));
        assertThat(browser.postAsClient("/api/matching/applications").statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsABearerTokenPassAsItIsAndBeforeTheSession() {
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);

        var answer = browser.post("/api/matching/imports", "Authorization", "Bearer of-the-erp");

        assertThat(answer.statusCode()).isEqualTo(200);
        RunningGateway.MATCHING.verify(postRequestedFor(urlEqualTo("/api/matching/imports"))
                .withHeader("Authorization", matching("Bearer of-the-erp")));
    }

    @Test
    void tellsAnAppWhoItsTokenIsOf() {
        String token = ACCOUNTS.token("99RL:trainer", FIVE_MINUTES);

        assertThat(browser.get("/api/me", "Authorization", "Bearer " + token).body())
                .contains("\"roles\":[\"trainer\"]");
        var refused = browser.get("/api/me", "Authorization", "Bearer " + token + "x", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("urn:problem:sign-in", "Sign in to go on.");
    }

    @Test
    void leavesItToTheServiceToAskForSigningIn() {
        browser.get("/api/matching/profile");

        RunningGateway.MATCHING.verify(
                getRequestedFor(urlEqualTo("/api/matching/profile")).withoutHeader("Authorization"));
    }

    @Test
    void signsOutHereAndSaysWhereToSignOutAtTheAccountPage() {
        browser.signsIn(ACCOUNTS, "/", FIVE_MINUTES);
        browser.get("/api/me");

        assertThat(browser.post("/logout").statusCode()).isEqualTo(403);
        var left = browser.postAsClient("/logout");

        assertThat(left.statusCode()).isEqualTo(204);
        assertThat(Browser.location(left))
                .startsWith(ACCOUNTS.issuer() + "/protocol/openid-connect/logout?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        assertThat(browser.get("/api/me").body()).contains("\"signedIn\":false");
    }

    @Test
    void answersAStrayReturnFromTheAccountPageWithoutAnError() {
        assertThat(Browser.location(browser.get("/login/oauth2/code/stagerocs?code=x&state=y")))
                .matches("(http://localhost:\\d+)?/\\?sign-in=failed");
    }
}
