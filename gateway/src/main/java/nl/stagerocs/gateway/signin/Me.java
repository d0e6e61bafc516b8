package nl.stagerocs.gateway.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who is signed in, as the web client shows it.
 *
 * @param mapTiles where the pictures of a map come from, with {@code {z}/{x}/{y}} in it; absent when the map is the bundled one
 */
record Me(
        boolean signedIn,
        String name,
        @Nullable String personId,
        List<String> roles,
        List<School> schools,
        @Nullable String mapTiles) {

    static final Me NOBODY = new Me(false, "", null, List.of(), List.of(), null);

    private static final Set<String> ROLES =
            Set.of("student", "supervisor", "trainer", "coordinator", "administration", "operator");

    record School(String id, String name) {}

    static Me of(ClaimAccessor claims, SchoolNames names, String mapTiles) {
        return new Me(
                true,
                Objects.requireNonNullElse(claims.getClaimAsString("name"), ""),
                claims.getClaimAsString("person_id"),
                list(claims, "roles").stream().filter(ROLES::contains).sorted().toList(),
                list(claims, "school").stream()
                        .map(each -> new School(each, names.of(each)))
                        .toList(),
                mapTiles.isEmpty() ? null : mapTiles);
    }

    private static List<String> list(ClaimAccessor claims, String name) {
        return Objects.requireNonNullElse(claims.getClaimAsStringList(name), List.of());
    }
}
