package nl.stagerocs.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriTemplate;

/** Lets a request through to an endpoint only where {@link OpenTo} says so. */
class Door implements HandlerInterceptor {

    private static final String OURS = "nl.stagerocs.";

    private final UsedLinks usedLinks;

    Door(UsedLinks usedLinks) {
        this.usedLinks = usedLinks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            Caller caller = Caller.current().orElseThrow(Door::closed);
            if (!isOpen(method.getMethodAnnotation(OpenTo.class), caller, request)) {
                throw closed();
            }
            usedLinks.refuseUsed(caller);
        }
        return true;
    }

    private static boolean isOpen(@Nullable OpenTo openTo, Caller caller, HttpServletRequest request) {
        if (openTo == null) {
            return false;
        }
        return caller.link() == null
                ? Arrays.stream(openTo.value()).anyMatch(caller::is)
                : !openTo.link().isEmpty() && caller.link().resource().equals(resource(openTo.link(), request));
    }

    private static String resource(String template, HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var variables = (Map<String, ?>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        return new UriTemplate(template).expand(variables).toString();
    }

    private static AccessDeniedException closed() {
        return new AccessDeniedException("closed");
    }
}
