package nl.stagerocs.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem details with a stable type and a text in the caller's language. */
@Component
public class Problems {

    /** Problems that mean the same in every service. */
    private static final Set<String> SHARED =
            Set.of("sign-in", "closed", "not-found", "malformed", "http-415", "unexpected");

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /**
     * Makes a problem.
     *
     * @param code the last part of the type; the text stands under {@code problem.<code>}
     */
    public ProblemDetail of(HttpServletRequest request, HttpStatus status, String code, Object... args) {
        Locale locale = locales.resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage("problem." + code, args, locale));
        problem.setType(URI.create("urn:problem:" + (SHARED.contains(code) ? "" : "gateway:") + code));
        problem.setTitle(messages.getMessage("problem.title." + status.value(), null, status.name(), locale));
        return problem;
    }

    /** The words for a part of the product, such as a service's name. */
    public String words(HttpServletRequest request, String key) {
        Locale locale = locales.resolveLocale(request);
        String found = messages.getMessage(key, null, key, locale);
        return found == null ? key : found;
    }

    /** Answers with a problem from a filter. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Object... args)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), of(request, status, code, args));
    }
}
