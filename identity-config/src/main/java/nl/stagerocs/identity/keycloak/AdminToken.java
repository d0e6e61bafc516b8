package nl.stagerocs.identity.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The token of Keycloak's administrator, asked anew before it ends. */
class AdminToken {

    private static final Duration EARLY = Duration.ofSeconds(15);

    private final RestClient http;
    private final KeycloakSettings settings;
    private @Nullable String token;
    private Instant until = Instant.EPOCH;

    AdminToken(RestClient http, KeycloakSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    synchronized String current() {
        String current = token;
        if (current == null || until.isBefore(Instant.now())) {
            JsonNode answer = ask();
            current = answer.get("access_token").stringValue();
            until = Instant.now()
                    .plusSeconds(answer.get("expires_in").longValue())
                    .minus(EARLY);
            token = current;
        }
        return current;
    }

    synchronized void forget() {
        token = null;
    }

    private JsonNode ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", settings.adminUser());
        form.add("password", settings.adminPassword());
        return Objects.requireNonNull(http.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
    }
}
