package nl.stagerocs.platform.security;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling: the person, the schools and roles of the token, or the one action of a mail's link. A controller method
 * takes it as a parameter.
 */
public record Caller(
        UUID personId,
        String name,
        Set<String> schools,
        Set<Role> roles,
        @Nullable ActionLink link) {

    static final String LINK_ISSUER = "stagerocs-links";

    /** The caller of the current request, if somebody is known. */
    static Optional<Caller> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt jwt
                ? Optional.of(of(jwt))
                : Optional.empty();
    }

    static Caller of(Jwt jwt) {
        return LINK_ISSUER.equals(jwt.getClaimAsString("iss")) ? ofLink(jwt) : ofAccount(jwt);
    }

    /** Whether the token has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The one school of students and staff; a caller of several schools must name the record instead. */
    public String school() {
        if (schools.size() != 1) {
            throw Refusal.notFound();
        }
        return schools.iterator().next();
    }

    private static Caller ofAccount(Jwt jwt) {
        Set<Role> roles = claims(jwt, "roles")
                .map(each -> each.toUpperCase(Locale.ROOT))
                .flatMap(each ->
                        Stream.of(Role.values()).filter(role -> role.name().equals(each)))
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                personId(jwt.getClaimAsString("person_id")),
                Objects.requireNonNullElse(jwt.getClaimAsString("name"), ""),
                claims(jwt, "school").collect(Collectors.toUnmodifiableSet()),
                roles,
                null);
    }

    private static Caller ofLink(Jwt jwt) {
        var link =
                new ActionLink(UUID.fromString(jwt.getId()), Objects.requireNonNull(jwt.getClaimAsString("resource")));
        return new Caller(personId(jwt.getSubject()), "", Set.of(jwt.getClaimAsString("school")), Set.of(), link);
    }

    /** An account that no roster knows has no person: nothing is related to it. */
    private static UUID personId(@Nullable String claim) {
        return claim == null ? new UUID(0, 0) : UUID.fromString(claim);
    }

    private static Stream<String> claims(Jwt jwt, String name) {
        List<String> values = jwt.getClaimAsStringList(name);
        return values == null ? Stream.empty() : values.stream();
    }
}
