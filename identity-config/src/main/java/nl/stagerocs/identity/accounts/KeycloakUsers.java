package nl.stagerocs.identity.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.stagerocs.identity.keycloak.Keycloak;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Users in Keycloak. */
@Component
public class KeycloakUsers {

    private static final String USERS = "/stagerocs/users";
    private static final List<String> OURS =
            List.of("student", "supervisor", "trainer", "coordinator", "administration");

    private final Keycloak keycloak;
    private final String webUrl;
    private final Map<String, JsonNode> roles = new ConcurrentHashMap<>();

    KeycloakUsers(Keycloak keycloak, @Value("${stagerocs.web-url}") String webUrl) {
        this.keycloak = keycloak;
        this.webUrl = webUrl;
    }

    /**
     * Makes a user.
     *
     * @return the id that Keycloak gave it; empty when somebody with this address was there already
     */
    public Optional<String> make(Account account) {
        Optional<String> made = keycloak.post(USERS, representation(account));
        made.ifPresent(id -> giveRoles(id, account.roles()));
        return made;
    }

    /** Gives roles, on top of those that there are. */
    public void giveRoles(String id, List<String> names) {
        keycloak.post(
                USERS + "/{id}/role-mappings/realm",
                names.stream().map(this::role).toList(),
                id);
    }

    /** The user with this address. */
    Optional<String> find(String email) {
        return keycloak.get(USERS + "?exact=true&username={email}", email)
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0).get("id").stringValue());
    }

    /** Brings a user to what the account says; its roles are exactly those. */
    void change(String id, Account account) {
        keycloak.put(USERS + "/{id}", representation(account), id);
        onlyRoles(id, account.roles());
    }

    /** Leaves a user the schools and roles that remain; closes the account without any. */
    void leave(String id, List<String> schools, List<String> remaining) {
        var user = (ObjectNode) keycloak.get(USERS + "/{id}", id).orElseThrow();
        user.put("enabled", !schools.isEmpty());
        ((ObjectNode) user.get("attributes")).set("school", JsonMapper.shared().valueToTree(schools));
        keycloak.put(USERS + "/{id}", user, id);
        onlyRoles(id, remaining);
    }

    /** Sends the mail in which somebody sets a password. */
    void invite(String id) {
        keycloak.put(
                USERS + "/{id}/execute-actions-email?client_id=stagerocs-web&redirect_uri={web}",
                List.of("UPDATE_PASSWORD"),
                id,
                webUrl + "/");
    }

    /** Erases a user. */
    void erase(String id) {
        try {
            keycloak.delete(USERS + "/{id}", null, id);
        } catch (HttpClientErrorException.NotFound gone) {
            return;
        }
    }

    private void onlyRoles(String id, List<String> names) {
        List<String> superfluous = new ArrayList<>(OURS);
        superfluous.removeAll(names);
        keycloak.delete(
                USERS + "/{id}/role-mappings/realm",
                superfluous.stream().map(this::role).toList(),
                id);
        if (!names.isEmpty()) {
            giveRoles(id, names);
        }
    }

    private JsonNode role(String name) {
        return roles.computeIfAbsent(
                name, each -> keycloak.get("/stagerocs/roles/{name}", each).orElseThrow());
    }

    private static Map<String, Object> representation(Account account) {
        Map<String, Object> user = new HashMap<>();
        user.put("username", account.email());
        user.put("email", account.email());
        user.put("emailVerified", true);
        user.put("firstName", account.firstName());
        user.put("lastName", account.lastName());
        user.put("enabled", !account.schools().isEmpty());
        user.put(
                "attributes",
                Map.of(
                        "person_id",
                        List.of(account.personId().toString()),
                        "school",
                        account.schools(),
                        "locale",
                        List.of("nl")));
        return user;
    }
}
