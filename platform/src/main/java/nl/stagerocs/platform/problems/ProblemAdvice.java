package nl.stagerocs.platform.problems;

import io.micrometer.tracing.Tracer;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns whatever goes wrong in a request into problem details; what nobody foresaw is a 500 with only a trace id. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;
    private final ObjectProvider<Tracer> tracer;

    ProblemAdvice(ProblemTexts texts, ObjectProvider<Tracer> tracer) {
        this.texts = texts;
        this.tracer = tracer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(texts.of(refusal.status(), refusal.code(), refusal.fields(), refusal.args()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException failure) {
        return answer(texts.of(HttpStatus.PRECONDITION_FAILED, "stale", List.of()));
    }

    /** A duplicate is a conflict; a text that PostgreSQL can't store (SQLSTATE class 22) is malformed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unacceptable(DataIntegrityViolationException failure) {
        boolean badData = NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && Objects.requireNonNullElse(cause.getSQLState(), "").startsWith("22");
        return badData ? answer(malformed()) : answer(texts.of(HttpStatus.CONFLICT, "stale", List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException failure) {
        List<FieldProblem> fields = failure.getConstraintViolations().stream()
                .map(each -> new FieldProblem(lastPart(each.getPropertyPath().toString()), each.getMessage()))
                .toList();
        return answer(texts.of(HttpStatus.BAD_REQUEST, "validation", fields));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> closed(AccessDeniedException denied) {
        return answer(texts.of(HttpStatus.FORBIDDEN, "closed", List.of()));
    }

    /** A request without the file that belongs in it, or with a broken one. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noFile(MultipartException failure) {
        return answer(malformed());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        log.error("Unexpected failure", failure);
        ProblemDetail problem = texts.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", List.of());
        Tracer present = tracer.getIfAvailable();
        if (present != null && present.currentSpan() != null) {
            problem.setProperty("traceId", present.currentSpan().context().traceId());
        }
        return answer(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = status.value() == 404
                ? texts.of(status, "not-found", List.of())
                : status.value() == 400 ? badRequest(failure) : texts.of(status, code(failure, status), List.of());
        var typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(failure, problem, typed, status, request);
    }

    private ProblemDetail badRequest(Exception failure) {
        List<FieldProblem> fields = fields(failure);
        return fields.isEmpty() ? malformed() : texts.of(HttpStatus.BAD_REQUEST, "validation", fields);
    }

    private static List<FieldProblem> fields(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException e ->
                e.getFieldErrors().stream().map(ProblemAdvice::field).toList();
            case HandlerMethodValidationException e -> parameters(e);
            case MissingServletRequestParameterException e ->
                List.of(new FieldProblem(e.getParameterName(), "required"));
            case MissingServletRequestPartException e -> List.of(new FieldProblem(e.getRequestPartName(), "required"));
            case MethodArgumentTypeMismatchException e -> List.of(new FieldProblem(e.getName(), "format"));
            case TypeMismatchException e ->
                List.of(new FieldProblem(Objects.requireNonNullElse(e.getPropertyName(), "?"), "format"));
            case HttpMessageNotReadableException e when e.getCause() instanceof JacksonException cause -> path(cause);
            default -> List.of();
        };
    }

    private static List<FieldProblem> parameters(HandlerMethodValidationException failure) {
        List<FieldProblem> problems = new ArrayList<>();
        failure.getParameterValidationResults().forEach(result -> {
            for (MessageSourceResolvable error : result.getResolvableErrors()) {
                problems.add(
                        error instanceof FieldError field
                                ? field(field)
                                : new FieldProblem(
                                        Objects.requireNonNullElse(
                                                result.getMethodParameter().getParameterName(), "?"),
                                        Objects.requireNonNullElse(error.getDefaultMessage(), "format")));
            }
        });
        return problems;
    }

    /** A value of the wrong type carries Java's own words, which are nobody's. */
    private static FieldProblem field(FieldError error) {
        String code =
                error.isBindingFailure() ? "format" : Objects.requireNonNullElse(error.getDefaultMessage(), "format");
        return new FieldProblem(error.getField(), code);
    }

    private static List<FieldProblem> path(JacksonException failure) {
        String field = failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> outer + "." + inner)
                .orElse("");
        return field.isEmpty() ? List.of() : List.of(new FieldProblem(field, "format"));
    }

    private static String code(Exception failure, HttpStatusCode status) {
        return failure instanceof MaxUploadSizeExceededException ? "too-large" : "http-" + status.value();
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private ProblemDetail malformed() {
        return texts.of(HttpStatus.BAD_REQUEST, "malformed", List.of());
    }

    /** As problem details whatever is accepted; who comes too early is told when to come again. */
    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(problem);
    }
}
