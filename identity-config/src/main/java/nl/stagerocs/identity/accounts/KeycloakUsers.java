package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stagerocs.identity.keycloak.Keycloak;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Users in Keycloak. */
@Component
class KeycloakUsers {

    private static final String USERS = "/stagerocs/users";

    private final Keycloak keycloak;
    private final KeycloakRoles roles;
    private final Schools schools;
    private final String webUrl;

    KeycloakUsers(
            Keycloak keycloak, KeycloakRoles roles, Schools schools, @Value("${stagerocs.web-url}") String webUrl) {
        this.keycloak = keycloak;
        this.roles = roles;
        this.schools = schools;
        this.webUrl = webUrl;
    }

    /**
     * Makes a user, or takes over the one that has this address already.
     *
     * @return the id that Keycloak gave it
     */
    String make(Account account) {
        Optional<String> made =
                keycloak.post(USERS, describe(JsonMapper.shared().createObjectNode(), account));
        if (made.isPresent()) {
            roles.give(made.get(), account.roles());
            return made.get();
        }
        String id = find(account.email()).orElseThrow();
        change(id, account);
        return id;
    }

    /** Brings a user to what the account says; its roles are exactly those. False when there is no such user. */
    boolean change(String id, Account account) {
        Optional<JsonNode> user = keycloak.get(USERS + "/{id}", id);
        if (user.isEmpty()) {
            return false;
        }
        keycloak.put(USERS + "/{id}", describe((ObjectNode) user.get(), account), id);
        roles.giveExactly(id, account.roles());
        return true;
    }

    /** Leaves a user the schools and roles that remain; closes the account without any. */
    void leave(String id, List<String> remaining, List<String> remainingRoles) {
        keycloak.get(USERS + "/{id}", id).ifPresent(user -> {
            keycloak.put(USERS + "/{id}", at((ObjectNode) user, remaining), id);
            roles.giveExactly(id, remainingRoles);
        });
    }

    /** Sends the mail in which somebody chooses a password. */
    void invite(String id) {
        keycloak.put(
                USERS + "/{id}/execute-actions-email?client_id=stagerocs-web&redirect_uri={web}",
                List.of("UPDATE_PASSWORD"),
                id,
                webUrl + "/");
    }

    /** Erases a user. */
    void erase(String id) {
        keycloak.delete(USERS + "/{id}", Map.of(), id);
    }

    private Optional<String> find(String email) {
        return keycloak.get(USERS + "?exact=true&username={email}", email.toLowerCase(Locale.ROOT))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0).get("id").stringValue());
    }

    private ObjectNode describe(ObjectNode user, Account account) {
        user.put("username", account.email());
        user.put("email", account.email());
        user.put("emailVerified", true);
        user.put("firstName", account.firstName());
        user.put("lastName", account.lastName());
        user.withObjectProperty("attributes")
                .withArrayProperty("person_id")
                .removeAll()
                .add(account.personId().toString());
        return at(user, account.schools());
    }

    /** The school's name is for the mails; a language that somebody chose stays. */
    private ObjectNode at(ObjectNode user, List<String> current) {
        user.put("enabled", !current.isEmpty());
        var attributes = user.withObjectProperty("attributes");
        var ids = attributes.withArrayProperty("school").removeAll();
        current.forEach(ids::add);
        attributes
                .withArrayProperty("school_name")
                .removeAll()
                .add(current.stream().map(schools::nameOf).collect(Collectors.joining(", ")));
        if (!attributes.has("locale")) {
            attributes.withArrayProperty("locale").add("nl");
        }
        return user;
    }
}
