package nl.stagerocs.gateway.signin;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import nl.stagerocs.gateway.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web client or an app who is signed in, if anybody: the same claims that the services go by. */
@RestController
class MeController {

    private final AccessTokens tokens;
    private final JwtDecoder decoder;
    private final SchoolNames names;
    private final Problems problems;
    private final String mapTiles;

    MeController(
            AccessTokens tokens,
            JwtDecoder decoder,
            SchoolNames names,
            Problems problems,
            @Value("${stagerocs.map-tiles}") String mapTiles) {
        this.tokens = tokens;
        this.decoder = decoder;
        this.names = names;
        this.problems = problems;
        this.mapTiles = mapTiles;
    }

    @GetMapping("/api/me")
    ResponseEntity<Me> me(HttpServletRequest request, @AuthenticationPrincipal @Nullable OidcUser user)
            throws ParseException {
        Optional<ClaimAccessor> claims =
                Bearer.isIn(request) ? Bearer.in(request).map(decoder::decode) : claimsOfSession(request, user);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(claims.map(each -> Me.of(each, names, mapTiles)).orElse(Me.NOBODY));
    }

    @ExceptionHandler(JwtException.class)
    ResponseEntity<ProblemDetail> refuse(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .body(problems.of(request, HttpStatus.UNAUTHORIZED, "sign-in"));
    }

    private Optional<ClaimAccessor> claimsOfSession(HttpServletRequest request, @Nullable OidcUser user)
            throws ParseException {
        Optional<String> token;
        try {
            token = tokens.of(request);
        } catch (AccessTokens.Unreachable e) {
            return Optional.ofNullable(user);
        }
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> claims =
                JWTParser.parse(token.get()).getJWTClaimsSet().getClaims();
        return Optional.of(() -> claims);
    }
}
