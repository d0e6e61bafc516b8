package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session here and says in {@code Location} where the browser ends it at the account page too. */
record SignOut(String issuer, String webUrl) implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            response.setHeader(
                    HttpHeaders.LOCATION,
                    UriComponentsBuilder.fromUriString(issuer + "/protocol/openid-connect/logout")
                            .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                            .queryParam("post_logout_redirect_uri", "{web}")
                            .encode()
                            .buildAndExpand(webUrl + "/")
                            .toUriString());
        }
    }
}
