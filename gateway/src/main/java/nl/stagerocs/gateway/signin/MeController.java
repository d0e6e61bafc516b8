package nl.stagerocs.gateway.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web client who is signed in, if anybody. */
@RestController
class MeController {

    private final Map<String, String> schools;

    MeController(@Value("${stagerocs.schools}") String setting) {
        schools = Arrays.stream(setting.split(";"))
                .filter(each -> each.contains("="))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    record School(String id, String name) {}

    record Me(boolean signedIn, String name, @Nullable String personId, List<String> roles, List<School> schools) {}

    /** Reading the CSRF token writes its cookie, which the client sends back with every change. */
    @GetMapping("/api/me")
    ResponseEntity<Me> me(@AuthenticationPrincipal @Nullable OidcUser user, CsrfToken csrf) {
        csrf.getToken();
        Me me = user == null ? new Me(false, "", null, List.of(), List.of()) : of(user);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }

    private Me of(OidcUser user) {
        return new Me(
                true,
                Objects.requireNonNullElse(user.getFullName(), ""),
                user.getClaimAsString("person_id"),
                claim(user, "roles"),
                claim(user, "school").stream()
                        .map(each -> new School(each, schools.getOrDefault(each, each)))
                        .toList());
    }

    private static List<String> claim(OidcUser user, String name) {
        return Objects.requireNonNullElse(user.getClaimAsStringList(name), List.of());
    }
}
