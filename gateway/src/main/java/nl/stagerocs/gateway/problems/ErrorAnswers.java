package nl.stagerocs.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the container itself refuses. */
@RestController
class ErrorAnswers implements ErrorController {

    private static final Map<HttpStatus, String> CODES = Map.of(
            HttpStatus.UNAUTHORIZED, "sign-in",
            HttpStatus.FORBIDDEN, "closed",
            HttpStatus.NOT_FOUND, "not-found",
            HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");

    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        var status = HttpStatus.resolve(
                Objects.requireNonNullElse((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404));
        HttpStatus known = Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
        String code = CODES.getOrDefault(known, known.is5xxServerError() ? "unexpected" : "malformed");
        return ResponseEntity.status(known)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(request, known, code));
    }
}
