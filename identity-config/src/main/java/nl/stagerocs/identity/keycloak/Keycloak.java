package nl.stagerocs.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Talks with Keycloak's admin API. */
@Component
public class Keycloak {

    private static final Duration TOKEN_USED_FOR = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RestClient http;
    private final KeycloakSettings settings;
    private final Clock clock;
    private @Nullable String token;
    private Instant tokenFrom = Instant.EPOCH;

    Keycloak(RestClient.Builder builder, KeycloakSettings settings, Clock clock) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.http = builder.baseUrl(settings.url()).requestFactory(requests).build();
        this.settings = settings;
        this.clock = clock;
    }

    /** Reads something under {@code /admin/realms}; empty when it is not there. */
    public Optional<JsonNode> get(String path, Object... variables) {
        try {
            return Optional.ofNullable(http.get()
                    .uri("/admin/realms" + path, variables)
                    .headers(this::authorize)
                    .retrieve()
                    .body(JsonNode.class));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }

    /** Makes something; empty when it was there already, else the id that Keycloak gave it, or nothing where it gives none. */
    public Optional<String> post(String path, Object body, Object... variables) {
        try {
            var location = http.post()
                    .uri("/admin/realms" + path, variables)
                    .headers(this::authorize)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .retrieve()
                    .toBodilessEntity()
                    .getHeaders()
                    .getLocation();
            return Optional.of(location == null ? "" : location.getPath().replaceAll(".*/", ""));
        } catch (HttpClientErrorException.Conflict e) {
            return Optional.empty();
        }
    }

    /** Changes something. */
    public void put(String path, Object body, Object... variables) {
        http.put()
                .uri("/admin/realms" + path, variables)
                .headers(this::authorize)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    /** Removes something, with a body where Keycloak wants one. */
    public void delete(String path, @Nullable Object body, Object... variables) {
        var request = http.method(HttpMethod.DELETE)
                .uri("/admin/realms" + path, variables)
                .headers(this::authorize);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        request.retrieve().toBodilessEntity();
    }

    private void authorize(HttpHeaders headers) {
        headers.setBearerAuth(token());
    }

    private synchronized String token() {
        String current = token;
        if (current == null || tokenFrom.plus(TOKEN_USED_FOR).isBefore(clock.instant())) {
            tokenFrom = clock.instant();
            current = freshToken();
            token = current;
        }
        return current;
    }

    private String freshToken() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", settings.adminUser());
        form.add("password", settings.adminPassword());
        JsonNode answer = http.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class);
        return Objects.requireNonNull(answer).get("access_token").stringValue();
    }
}
