package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.stagerocs.identity.keycloak.Keycloak;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The realm roles of users in Keycloak. */
@Component
public class KeycloakRoles {

    /** The roles that follow the roster; others are given by hand and stay. */
    private static final List<String> OF_THE_ROSTER =
            List.of("student", "supervisor", "trainer", "coordinator", "administration");

    private static final String OF_USER = "/stagerocs/users/{id}/role-mappings/realm";

    private final Keycloak keycloak;
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    KeycloakRoles(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Gives roles, on top of those that there are. */
    public void give(String user, List<String> names) {
        if (!names.isEmpty()) {
            keycloak.post(OF_USER, represent(names), user);
        }
    }

    /** Gives the roles that are missing and takes those of the roster that are no longer there. */
    void giveExactly(String user, List<String> names) {
        List<String> present = keycloak.get(OF_USER, user)
                .orElseThrow()
                .valueStream()
                .map(each -> each.get("name").stringValue())
                .toList();
        give(user, names.stream().filter(each -> !present.contains(each)).toList());
        take(
                user,
                OF_THE_ROSTER.stream()
                        .filter(each -> present.contains(each) && !names.contains(each))
                        .toList());
    }

    /** Takes roles away. */
    public void take(String user, List<String> names) {
        if (!names.isEmpty()) {
            keycloak.delete(OF_USER, represent(names), user);
        }
    }

    private List<JsonNode> represent(List<String> names) {
        return names.stream()
                .map(name -> known.computeIfAbsent(
                        name,
                        each -> keycloak.get("/stagerocs/roles/{name}", each).orElseThrow()))
                .toList();
    }
}
