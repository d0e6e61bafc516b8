package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Tells requests with a token of their own, of an app, an ERP or a mail's link, from those of a browser session. */
final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    static boolean isIn(HttpServletRequest request) {
        return in(request).isPresent();
    }

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
