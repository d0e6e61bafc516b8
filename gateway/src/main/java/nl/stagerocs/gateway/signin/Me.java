package nl.stagerocs.gateway.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who is signed in, as the web client shows it.
 *
 * @param roles all that the person is somewhere
 * @param schools all schools where they are something
 * @param memberships which of the roles at which of the schools: the only thing that services go by
 * @param mapTiles where the pictures of a map come from, with {@code {z}/{x}/{y}} in it; absent when the map is the bundled one
 */
record Me(
        boolean signedIn,
        String name,
        @Nullable String personId,
        List<String> roles,
        List<School> schools,
        List<Membership> memberships,
        @Nullable String mapTiles) {

    static final Me NOBODY = new Me(false, "", null, List.of(), List.of(), List.of(), null);

    private static final Set<String> ROLES =
            Set.of("student", "supervisor", "trainer", "coordinator", "administration", "operator");

    record School(String id, String name) {}

    /** @param school its id; null for operations, which is of no school */
    record Membership(String role, @Nullable String school) {

        static Membership read(String written) {
            int colon = written.indexOf(':');
            return new Membership(written.substring(colon + 1), colon < 0 ? null : written.substring(0, colon));
        }
    }

    static Me of(ClaimAccessor claims, SchoolNames names, String mapTiles) {
        List<Membership> memberships = memberships(claims);
        return new Me(
                true,
                Objects.requireNonNullElse(claims.getClaimAsString("name"), ""),
                claims.getClaimAsString("person_id"),
                memberships.stream().map(Membership::role).distinct().sorted().toList(),
                memberships.stream()
                        .map(Membership::school)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(each -> new School(each, names.of(each)))
                        .toList(),
                memberships,
                mapTiles.isEmpty() ? null : mapTiles);
    }

    private static List<Membership> memberships(ClaimAccessor claims) {
        return Objects.requireNonNullElse(claims.getClaimAsStringList("memberships"), List.<String>of()).stream()
                .map(Membership::read)
                .filter(each -> ROLES.contains(each.role()))
                .toList();
    }
}
