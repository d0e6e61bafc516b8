package nl.stagerocs.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before all other filters, the sessions' too, so that whatever goes wrong is still answered as a problem. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastResort extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(LastResort.class);

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            switch (cause(e)) {
                case RequestRejectedException _, InvalidParameterException _ ->
                    answer(request, response, HttpStatus.BAD_REQUEST, "malformed", e);
                case DataAccessException _, TransactionException _ -> {
                    log.warn("Sessions can't be reached: {}", e.getMessage());
                    answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "sessions-unavailable", e);
                }
                default -> {
                    log.error("Request failed", e);
                    answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", e);
                }
            }
        }
    }

    private static Throwable cause(Exception failure) {
        Throwable cause = failure.getCause();
        return failure instanceof ServletException && cause != null ? cause : failure;
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Exception cause)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            throw new ServletException(cause);
        }
        response.reset();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        problems.write(request, response, status, code);
    }
}
