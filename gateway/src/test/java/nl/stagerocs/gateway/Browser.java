package nl.stagerocs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody's browser: it keeps cookies, and follows no redirect by itself. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private int port;

    Browser(int port) {
        this.port = port;
    }

    /** Goes on at another copy of the gateway, or at the same one after its restart. */
    void goesTo(int otherPort) {
        port = otherPort;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Posts as the web client does, with the CSRF token of the cookie. */
    HttpResponse<String> postAsClient(String path) {
        return post(path, "X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow().getValue());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in, and answers where the gateway sends the browser then. */
    String signsIn(Accounts accounts, String returnTo, Duration lifetime) {
        var away = get("/oauth2/authorization/stagerocs?returnTo=" + returnTo);
        assertThat(away.statusCode()).isEqualTo(302);
        var asked = UriComponentsBuilder.fromUriString(location(away)).build().getQueryParams();
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        accounts.welcomes(Objects.requireNonNull(asked.getFirst("nonce")), lifetime);
        return location(get("/login/oauth2/code/stagerocs?code=once&state=" + asked.getFirst("state")));
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst();
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
