package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives a request of a browser session the session's access token, refreshed when it is about to expire. A request that brings a
 * bearer token of its own keeps that. Without either, the service says that one must sign in.
 */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (Bearer.isIn(request.servletRequest()) || !(authentication instanceof OAuth2AuthenticationToken session)) {
            return next.handle(request);
        }
        var wanted = OAuth2AuthorizeRequest.withClientRegistrationId(session.getAuthorizedClientRegistrationId())
                .principal(session)
                .attribute(HttpServletRequest.class.getName(), request.servletRequest())
                .build();
        OAuth2AuthorizedClient client = authorize(wanted);
        if (client == null) {
            request.servletRequest().getSession().invalidate();
            return next.handle(request);
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.set(
                        HttpHeaders.AUTHORIZATION, "Bearer " + client.getAccessToken().getTokenValue()))
                .build());
    }

    /** Nothing, when the account page has ended the session or forgotten it. */
    private @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest wanted) {
        try {
            return clients.authorize(wanted);
        } catch (ClientAuthorizationException ended) {
            return null;
        }
    }
}
