package nl.stagerocs.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers where somebody was going when they had to sign in, and brings them there; only to pages of our own. */
class ReturnTo extends OncePerRequestFilter implements AuthenticationSuccessHandler {

    private static final String KEPT = ReturnTo.class.getName();
    private static final Pattern OWN_PAGE = Pattern.compile("/([^/\\\\].*)?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wanted = request.getParameter("returnTo");
        if (request.getRequestURI().startsWith("/oauth2/authorization/") && isOwnPage(wanted)) {
            request.getSession().setAttribute(KEPT, wanted);
        }
        chain.doFilter(request, response);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException {
        Object kept = request.getSession().getAttribute(KEPT);
        request.getSession().removeAttribute(KEPT);
        response.sendRedirect(Objects.requireNonNullElse(kept, "/").toString());
    }

    static boolean isOwnPage(@Nullable String path) {
        return path != null
                && OWN_PAGE.matcher(path).matches()
                && path.chars().noneMatch(each -> each < ' ');
    }
}
