package nl.stagerocs.platform.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.platform.security.Role;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Callers with the tokens that Keycloak or a mail link would give them. */
public final class Callers {

    private Callers() {}

    public static RequestPostProcessor student(UUID person, String school) {
        return with(Role.STUDENT, person, school);
    }

    public static RequestPostProcessor supervisor(UUID person, String school) {
        return with(Role.SUPERVISOR, person, school);
    }

    public static RequestPostProcessor trainer(UUID person, String... schools) {
        return with(Role.TRAINER, person, schools);
    }

    public static RequestPostProcessor coordinator(UUID person, String school) {
        return with(Role.COORDINATOR, person, school);
    }

    public static RequestPostProcessor administration(UUID person, String school) {
        return with(Role.ADMINISTRATION, person, school);
    }

    public static RequestPostProcessor operator() {
        return with(Role.OPERATOR, new UUID(0, 1));
    }

    /** Somebody with a role at some schools; operations is of none. */
    public static RequestPostProcessor with(Role role, UUID person, String... schools) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return role == Role.OPERATOR
                ? member(person, name)
                : member(
                        person,
                        Stream.of(schools).map(school -> school + ":" + name).toArray(String[]::new));
    }

    /** Somebody who is more than one thing, such as {@code 99RL:coordinator} and {@code 99ZK:trainer}. */
    public static RequestPostProcessor member(UUID person, String... memberships) {
        String roles = Stream.of(memberships)
                .map(each -> each.substring(each.indexOf(':') + 1).toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "));
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.issuer("https://issuer.test")
                        .subject(person.toString())
                        .claim("person_id", person.toString())
                        .claim("name", "Test " + roles)
                        .claim("memberships", List.of(memberships)));
    }

    /** Somebody who came by a mail's link to one resource, such as {@code internship/weeks/<id>}. */
    public static RequestPostProcessor link(UUID person, String school, String resource) {
        return link(UUID.randomUUID(), person, school, resource);
    }

    /** The same with a link of this id. */
    public static RequestPostProcessor link(UUID jti, UUID person, String school, String resource) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.issuer("stagerocs-links")
                        .subject(person.toString())
                        .jti(jti.toString())
                        .claim("school", school)
                        .claim("resource", resource));
    }
}
