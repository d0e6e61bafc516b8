package nl.stagerocs.gateway.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.stagerocs.gateway.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request whose content type names no kind of content; the search for its route would fail on it. */
@Component
class BodyKind extends OncePerRequestFilter {

    private final Problems problems;

    BodyKind(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKind(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415");
        }
    }

    private static boolean isKind(@Nullable String contentType) {
        try {
            return contentType == null
                    || contentType.isBlank()
                    || MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
