package nl.stagerocs.identity.keycloak;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/**
 * Talks with Keycloak's admin API. Where it does not answer the exception says so, and trying again helps; what it refuses is a
 * {@link KeycloakRefusal}.
 */
@Component
public class Keycloak {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<HttpStatus> PASSING =
            List.of(HttpStatus.UNAUTHORIZED, HttpStatus.REQUEST_TIMEOUT, HttpStatus.TOO_MANY_REQUESTS);

    private final RestClient http;
    private final AdminToken token;

    Keycloak(RestClient.Builder builder, KeycloakSettings settings) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(PATIENCE);
        this.http = builder.baseUrl(settings.url()).requestFactory(requests).build();
        this.token = new AdminToken(http, settings);
    }

    /** Reads something under {@code /admin/realms}; empty when it is not there. */
    public Optional<JsonNode> get(String path, Object... variables) {
        try {
            return Optional.ofNullable(asAdmin(
                    () -> request(HttpMethod.GET, path, variables).retrieve().body(JsonNode.class)));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }

    /** Makes something; empty when it was there already, else the id that Keycloak gave it, or nothing where it gives none. */
    public Optional<String> post(String path, Object body, Object... variables) {
        try {
            var location = asAdmin(() -> request(HttpMethod.POST, path, variables)
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .retrieve()
                            .toBodilessEntity())
                    .getHeaders()
                    .getLocation();
            return Optional.of(location == null ? "" : location.getPath().replaceAll(".*/", ""));
        } catch (HttpClientErrorException.Conflict e) {
            return Optional.empty();
        }
    }

    /** Changes something; false when it is not there. */
    public boolean put(String path, Object body, Object... variables) {
        return send(HttpMethod.PUT, path, body, variables);
    }

    /** Removes something, with a body where Keycloak wants one; false when it is not there. */
    public boolean delete(String path, Object body, Object... variables) {
        return send(HttpMethod.DELETE, path, body, variables);
    }

    private boolean send(HttpMethod method, String path, Object body, Object... variables) {
        try {
            asAdmin(() -> request(method, path, variables)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .retrieve()
                    .toBodilessEntity());
            return true;
        } catch (HttpClientErrorException.NotFound e) {
            return false;
        } catch (HttpClientErrorException.Conflict e) {
            throw new KeycloakRefusal(e);
        }
    }

    private RestClient.RequestBodySpec request(HttpMethod method, String path, Object... variables) {
        return http.method(method)
                .uri("/admin/realms" + path, variables)
                .headers(headers -> headers.setBearerAuth(token.current()));
    }

    /** Tries again with a fresh token when Keycloak no longer takes the one that we have. */
    private <T> T asAdmin(Supplier<T> request) {
        try {
            return request.get();
        } catch (HttpClientErrorException.Unauthorized e) {
            token.forget();
            return request.get();
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict e) {
            throw e;
        } catch (HttpClientErrorException e) {
            throw PASSING.contains(HttpStatus.resolve(e.getStatusCode().value())) ? e : new KeycloakRefusal(e);
        }
    }
}
