package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.identity.keycloak.Keycloak;
import nl.stagerocs.identity.keycloak.KeycloakRefusal;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
     * Makes a user.
     *
     * @return the id that Keycloak gave it; empty when there is one with this address
     */
    Optional<String> make(Account account) {
        Optional<String> made =
                keycloak.post(USERS, describe(JsonMapper.shared().createObjectNode(), account));
        made.ifPresent(id -> roles.give(id, roles(account.memberships())));
        return made;
    }

    /**
     * The user that has an address.
     *
     * @param personId whose it says it is; absent for one made by hand
     * @param roleByHand whether it has a role that no roster gives, such as operator
     */
    record Holder(String id, @Nullable String personId, boolean roleByHand) {}

    Optional<Holder> holder(String email) {
        return find("username", email).or(() -> find("email", email));
    }

    /**
     * Brings a user to what the account says; its roles are exactly those. False when there is no such user.
     *
     * @throws AddressOfAnotherPerson when another user has the address
     */
    boolean change(String id, Account account) {
        Optional<JsonNode> user = keycloak.get(USERS + "/{id}", id);
        if (user.isEmpty()) {
            return false;
        }
        try {
            keycloak.put(USERS + "/{id}", describe((ObjectNode) user.get(), account), id);
        } catch (KeycloakRefusal e) {
            throw e.isTaken() ? new AddressOfAnotherPerson(e) : e;
        }
        roles.giveExactly(id, roles(account.memberships()));
        return true;
    }

    /** Makes a user this person, who is what the memberships say and nothing else; closes the account without any. */
    void place(String id, UUID person, List<Membership> memberships) {
        keycloak.get(USERS + "/{id}", id).ifPresent(found -> {
            var user = (ObjectNode) found;
            belong(user, person);
            keycloak.put(USERS + "/{id}", at(user, memberships), id);
            roles.giveExactly(id, roles(memberships));
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

    private Optional<Holder> find(String by, String email) {
        return keycloak.get(USERS + "?exact=true&" + by + "={email}", email.toLowerCase(Locale.ROOT))
                .filter(found -> !found.isEmpty())
                .map(found -> (ObjectNode) found.get(0))
                .map(user -> {
                    ObjectNode attributes = user.withObjectProperty("attributes");
                    return new Holder(
                            user.get("id").stringValue(),
                            attributes.path("person_id").path(0).stringValue(null),
                            !givenByHand(attributes).isEmpty());
                });
    }

    private ObjectNode describe(ObjectNode user, Account account) {
        user.put("username", account.email());
        user.put("email", account.email());
        user.put("emailVerified", true);
        user.put("firstName", account.firstName());
        user.put("lastName", account.lastName());
        belong(user, account.personId());
        return at(user, account.memberships());
    }

    private static void belong(ObjectNode user, UUID person) {
        set(user.withObjectProperty("attributes"), "person_id", Stream.of(person.toString()));
    }

    /**
     * Services go by the memberships; schools and roles of themselves are for clients that only show them. The names of the
     * schools are for the mails; a language that somebody chose stays.
     */
    private ObjectNode at(ObjectNode user, List<Membership> memberships) {
        user.put("enabled", !memberships.isEmpty());
        var attributes = user.withObjectProperty("attributes");
        var current = memberships.stream().map(Membership::school).distinct().toList();
        set(
                attributes,
                "membership",
                Stream.concat(
                        givenByHand(attributes).stream(), memberships.stream().map(Membership::written)));
        set(attributes, "school", current.stream());
        set(
                attributes,
                "school_name",
                Stream.of(current.stream().map(schools::nameOf).collect(Collectors.joining(", "))));
        if (!attributes.has("locale")) {
            set(attributes, "locale", Stream.of("nl"));
        }
        return user;
    }

    /** Memberships of no school, such as operator, are not the roster's. */
    private static List<String> givenByHand(ObjectNode attributes) {
        return attributes
                .path("membership")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(each -> !each.contains(":"))
                .toList();
    }

    private static void set(ObjectNode attributes, String name, Stream<String> values) {
        ArrayNode array = attributes.withArrayProperty(name).removeAll();
        values.forEach(array::add);
    }

    private static List<String> roles(List<Membership> memberships) {
        return memberships.stream().map(Membership::role).distinct().toList();
    }
}
