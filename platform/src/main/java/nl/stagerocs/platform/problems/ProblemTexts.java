package nl.stagerocs.platform.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Writes problem details with a stable type and a text in the caller's language. */
class ProblemTexts {

    /** Problems that mean the same in every service. */
    private static final Set<String> SHARED = Set.of(
            "validation",
            "malformed",
            "not-found",
            "stale",
            "if-match",
            "closed",
            "sign-in",
            "link-used",
            "link-settled",
            "unexpected");

    private final String service;
    private final MessageSource messages;

    ProblemTexts(String service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    ProblemDetail of(HttpStatusCode status, String code, List<FieldProblem> fields, Object... args) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(code, args));
        problem.setType(URI.create("urn:problem:" + (SHARED.contains(code) ? "" : service + ":") + code));
        problem.setTitle(text("title." + status.value()));
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields.stream().map(this::describe).toList());
        }
        return problem;
    }

    String text(String code, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        String found = messages.getMessage("problem." + code, WrittenDays.in(locale, args), code, locale);
        return found == null ? code : found;
    }

    private Map<String, String> describe(FieldProblem field) {
        return Map.of("field", field.field(), "code", field.code(), "message", text(field.code(), field.args()));
    }
}
