package nl.stagerocs.platform.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling: the person, in the one capacity in which this request acts, or for the one action of a mail's link. A
 * controller method takes it as a parameter.
 *
 * @param schools where all of the roles hold; the request sees nothing of other schools
 * @param roles what the person acts as, which may be less than all that they are
 */
public record Caller(
        UUID personId,
        String name,
        Set<String> schools,
        Set<Role> roles,
        @Nullable ActionLink link) {

    static final String LINK_ISSUER = "stagerocs-links";

    /** The claim that says what an account may do where. */
    static final String MEMBERSHIPS = "memberships";

    static boolean isByLink(Jwt jwt) {
        return LINK_ISSUER.equals(jwt.getClaimAsString("iss"));
    }

    /** Who came by a mail's link: they have no role, so only their resource is open to them. */
    static Caller ofLink(Jwt jwt) {
        var link =
                new ActionLink(UUID.fromString(jwt.getId()), Objects.requireNonNull(jwt.getClaimAsString("resource")));
        return new Caller(personId(jwt.getSubject()), "", Set.of(jwt.getClaimAsString("school")), Set.of(), link);
    }

    /** Who signed in, where they hold one of the roles that may, and the one that they ask for if they do. */
    static Optional<Caller> ofAccount(Jwt jwt, Set<Role> open, @Nullable String asked) {
        List<String> written = Objects.requireNonNullElse(jwt.getClaimAsStringList(MEMBERSHIPS), List.of());
        return Memberships.of(written)
                .acting(open, asked)
                .map(capacity -> new Caller(
                        personId(jwt.getClaimAsString("person_id")),
                        Objects.requireNonNullElse(jwt.getClaimAsString("name"), ""),
                        capacity.schools(),
                        capacity.roles(),
                        null));
    }

    /** Whether the request acts in this role. */
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

    /** An account that no roster knows has no person: nothing is related to it. */
    private static UUID personId(@Nullable String claim) {
        return claim == null ? new UUID(0, 0) : UUID.fromString(claim);
    }
}
