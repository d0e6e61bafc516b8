package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/** The access tokens of browser sessions, refreshed when they are about to expire. */
@Component
class AccessTokens {

    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizedClientRepository kept;

    AccessTokens(OAuth2AuthorizedClientManager clients, OAuth2AuthorizedClientRepository kept) {
        this.clients = clients;
        this.kept = kept;
    }

    /** The accounts can't be reached, so nobody knows whether the session still holds. */
    static class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    /**
     * The token of the request's session. A session that was ended at the account page ends here too.
     *
     * @throws Unreachable when the token has expired and the accounts don't answer
     */
    Optional<String> of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken session
                ? Optional.ofNullable(of(session, request))
                : Optional.empty();
    }

    private @Nullable String of(OAuth2AuthenticationToken session, HttpServletRequest request) {
        OAuth2AuthorizedClient client = authorize(session, request);
        if (client == null) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            return null;
        }
        return client.getAccessToken().getTokenValue();
    }

    private @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthenticationToken session, HttpServletRequest request) {
        try {
            return clients.authorize(
                    OAuth2AuthorizeRequest.withClientRegistrationId(session.getAuthorizedClientRegistrationId())
                            .principal(session)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .build());
        } catch (ClientAuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                return null;
            }
            return lastOne(session, request).orElseThrow(() -> new Unreachable(e));
        }
    }

    /** Tokens are refreshed a minute early, so the last one bridges a short absence of the accounts. */
    private Optional<OAuth2AuthorizedClient> lastOne(OAuth2AuthenticationToken session, HttpServletRequest request) {
        OAuth2AuthorizedClient last =
                kept.loadAuthorizedClient(session.getAuthorizedClientRegistrationId(), session, request);
        return Optional.ofNullable(last)
                .filter(each -> isValid(each.getAccessToken().getExpiresAt()));
    }

    private static boolean isValid(@Nullable Instant expiresAt) {
        return expiresAt != null && Instant.now().isBefore(expiresAt);
    }
}
