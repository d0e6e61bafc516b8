package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells requests with a token of their own, of an app, an ERP or a mail's link, from those of a browser session. */
final class Bearer {

    private Bearer() {}

    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
