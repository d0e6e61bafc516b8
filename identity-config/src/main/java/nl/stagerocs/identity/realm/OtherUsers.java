package nl.stagerocs.identity.realm;

import java.util.List;
import java.util.Map;
import nl.stagerocs.identity.accounts.KeycloakRoles;
import nl.stagerocs.identity.keycloak.Keycloak;
import nl.stagerocs.platform.ids.Ids;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Users of whom no roster tells: the schools' own systems, and operations. */
@Component
class OtherUsers {

    private static final String USER = "/stagerocs/users/{id}";
    private static final String OPERATOR = "operator";

    private final Keycloak keycloak;
    private final KeycloakRoles roles;

    OtherUsers(Keycloak keycloak, KeycloakRoles roles) {
        this.keycloak = keycloak;
        this.roles = roles;
    }

    /** A school's own system acts as a coordinator of that school and of no other. */
    void serviceAccount(String school, String client) {
        JsonNode user = keycloak.get("/stagerocs/clients/{id}/service-account-user", client)
                .orElseThrow();
        var changed = (ObjectNode) user.deepCopy();
        changed.set(
                "attributes",
                JsonMapper.shared()
                        .valueToTree(Map.of(
                                "person_id",
                                List.of(Ids.ofEmail("erp@" + school).toString()),
                                "membership",
                                List.of(school + ":coordinator"),
                                "school",
                                List.of(school))));
        String id = user.get("id").stringValue();
        keycloak.put(USER, changed, id);
        roles.give(id, List.of("coordinator"));
    }

    /** Operations was a realm role before it was a membership: who still has the one gets the other for it. */
    void operators() {
        keycloak.get("/stagerocs/roles/{name}/users", OPERATOR)
                .ifPresent(found -> found.forEach(each -> {
                    String id = each.get("id").stringValue();
                    var user = (ObjectNode) keycloak.get(USER, id).orElseThrow();
                    user.withObjectProperty("attributes")
                            .withArrayProperty("membership")
                            .add(OPERATOR);
                    keycloak.put(USER, user, id);
                    roles.take(id, List.of(OPERATOR));
                }));
    }
}
