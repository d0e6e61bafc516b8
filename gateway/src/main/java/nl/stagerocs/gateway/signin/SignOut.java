package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session here and says in {@code Location} where the browser ends it at the account page too. */
@Component
class SignOut implements LogoutSuccessHandler {

    private final String issuer;
    private final String webUrl;

    SignOut(@Value("${stagerocs.issuer}") String issuer, @Value("${stagerocs.web-url}") String webUrl) {
        this.issuer = issuer;
        this.webUrl = webUrl;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            response.setHeader(HttpHeaders.LOCATION, atTheAccountPage(user));
        }
    }

    private String atTheAccountPage(OidcUser user) {
        return UriComponentsBuilder.fromUriString(issuer + "/protocol/openid-connect/logout")
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", "{web}")
                .encode()
                .buildAndExpand(webUrl + "/")
                .toUriString();
    }
}
