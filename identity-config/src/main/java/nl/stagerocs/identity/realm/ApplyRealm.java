package nl.stagerocs.identity.realm;

import java.time.Duration;
import nl.stagerocs.identity.accounts.FirstCoordinators;
import nl.stagerocs.identity.keycloak.Keycloak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings Keycloak to what the files say, before any roster event is heard. Repeats change nothing. */
@Component
class ApplyRealm implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ApplyRealm.class);
    private static final String REALM = "/stagerocs";
    private static final int ATTEMPTS = 60;

    private final Keycloak keycloak;
    private final OtherUsers otherUsers;
    private final FirstCoordinators coordinators;
    private final RealmFiles files;
    private boolean applied;

    ApplyRealm(Keycloak keycloak, OtherUsers otherUsers, FirstCoordinators coordinators, RealmFiles files) {
        this.keycloak = keycloak;
        this.otherUsers = otherUsers;
        this.coordinators = coordinators;
        this.files = files;
    }

    @Override
    public void start() {
        var untilKeycloakAnswers = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(ATTEMPTS)
                .delay(Duration.ofSeconds(2))
                .build());
        try {
            untilKeycloakAnswers.execute(() -> {
                attempt();
                return true;
            });
            applied = true;
        } catch (RetryException e) {
            throw new IllegalStateException("Keycloak could not be brought to the realm's files", e);
        }
    }

    @Override
    public void stop() {
        applied = false;
    }

    @Override
    public boolean isRunning() {
        return applied;
    }

    /** Before the listeners, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void attempt() {
        try {
            apply();
        } catch (RuntimeException e) {
            log.warn("Keycloak is not as it should be yet: {}", e.getMessage());
            throw e;
        }
    }

    private void apply() {
        JsonNode realm = files.realm();
        if (keycloak.get(REALM).isEmpty()) {
            keycloak.post("", realm);
            log.info("Made the realm");
        } else {
            var settings = (ObjectNode) realm.deepCopy();
            settings.remove("roles");
            keycloak.put(REALM, settings);
        }
        realm.get("roles").get("realm").forEach(role -> keycloak.post(REALM + "/roles", role));
        keycloak.put(REALM + "/users/profile", files.profile());
        files.clients().forEach(this::client);
        files.erpClients().forEach(each -> otherUsers.serviceAccount(each.school(), clientId("erp-" + each.school())));
        otherUsers.operators();
        files.firstCoordinators().forEach(each -> coordinators.make(each.school(), each.value()));
    }

    private void client(JsonNode client) {
        if (keycloak.post(REALM + "/clients", client).isEmpty()) {
            String id = clientId(client.get("clientId").stringValue());
            keycloak.put(REALM + "/clients/{id}", client, id);
        }
    }

    private String clientId(String clientId) {
        return keycloak.get(REALM + "/clients?clientId={clientId}", clientId)
                .orElseThrow()
                .get(0)
                .get("id")
                .stringValue();
    }
}
