package nl.stagerocs.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.stagerocs.platform.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.UriTemplate;

/**
 * Lets a request through to an endpoint only where {@link OpenTo} says so, and keeps it within the schools of the capacity in
 * which it acts. It stands here, around the call of the method, as no filter knows which method it will be.
 */
class Door extends RequestMappingHandlerAdapter {

    /** The header by which somebody of several capacities acts in another than their first. */
    static final String ACTING_AS = "Acting-As";

    private static final String OURS = "nl.stagerocs.";

    private final UsedLinks usedLinks;

    Door(UsedLinks usedLinks) {
        this.usedLinks = usedLinks;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod method) throws Exception {
        if (!method.getBeanType().getName().startsWith(OURS)) {
            return super.handleInternal(request, response, method);
        }
        Caller caller = admit(method, request).orElseThrow(() -> new AccessDeniedException("closed"));
        if (Objects.requireNonNull(method.getMethodAnnotation(OpenTo.class)).usedLinkReads()) {
            usedLinks.refuseRevoked(caller);
        } else {
            usedLinks.refuseUsed(caller);
        }
        CallerParameter.remember(caller, request);
        return Schools.within(caller.schools(), () -> super.handleInternal(request, response, method));
    }

    private static Optional<Caller> admit(HandlerMethod method, HttpServletRequest request) {
        OpenTo openTo = method.getMethodAnnotation(OpenTo.class);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (openTo == null || authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            return Optional.empty();
        }
        return Caller.isByLink(token)
                ? Optional.of(Caller.ofLink(token)).filter(each -> leadsHere(each, openTo.link(), request))
                : Caller.ofAccount(token, Set.copyOf(List.of(openTo.value())), request.getHeader(ACTING_AS));
    }

    private static boolean leadsHere(Caller caller, String template, HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var variables = (Map<String, ?>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        return !template.isEmpty()
                && Objects.requireNonNull(caller.link())
                        .resource()
                        .equals(new UriTemplate(template).expand(variables).toString());
    }
}
