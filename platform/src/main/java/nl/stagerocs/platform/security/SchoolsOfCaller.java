package nl.stagerocs.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.stagerocs.platform.schools.Schools;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds a request to the schools of its token. */
class SchoolsOfCaller extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> schools = Caller.current().map(Caller::schools).orElse(Set.of());
        try {
            Schools.within(schools, () -> {
                chain.doFilter(request, response);
                return schools;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
