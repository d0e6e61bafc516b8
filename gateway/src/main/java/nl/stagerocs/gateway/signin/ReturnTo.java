package nl.stagerocs.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers where somebody was going when they had to sign in, and brings them there; only to pages of our own. Until they have
 * signed in the session lives for minutes, so that visits which go no further don't pile up.
 */
@Component
class ReturnTo extends OncePerRequestFilter implements AuthenticationSuccessHandler {

    private static final String KEPT = "returnTo";
    private static final Duration TO_SIGN_IN = Duration.ofMinutes(30);
    private static final Pattern OWN_PAGE = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private final Duration signedIn;

    ReturnTo(@Value("${spring.session.timeout}") Duration signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/oauth2/authorization/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) TO_SIGN_IN.toSeconds());
        }
        String wanted = request.getParameter("returnTo");
        session.setAttribute(KEPT, isOwnPage(wanted) ? wanted : "/");
        chain.doFilter(request, response);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var session = request.getSession();
        Object kept = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        session.setMaxInactiveInterval((int) signedIn.toSeconds());
        response.sendRedirect(Objects.requireNonNullElse(kept, "/").toString());
    }

    static boolean isOwnPage(@Nullable String path) {
        return path != null && OWN_PAGE.matcher(path).matches();
    }
}
