package nl.stagerocs.gateway.signin;

import nl.stagerocs.gateway.problems.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Signs browsers in by authorization code with PKCE and keeps their tokens in the session; rights are for the services to decide. */
@Configuration
class SignInConfiguration {

    private static final String SIGN_IN = "/oauth2/authorization";

    @Bean
    SecurityFilterChain browsers(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            Problems problems,
            SecurityHeaders headers,
            @Value("${stagerocs.issuer}") String issuer,
            @Value("${stagerocs.web-url}") String webUrl) {
        var returnTo = new ReturnTo();
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.spa().ignoringRequestMatchers(Bearer::isIn))
                .headers(headers::apply)
                .addFilterBefore(returnTo, SecurityContextHolderFilter.class)
                .oauth2Login(login -> login.authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(withPkce(registrations)))
                        .successHandler(returnTo)
                        .failureHandler((request, response, failure) -> response.sendRedirect("/")))
                .logout(logout -> logout.logoutSuccessHandler(new SignOut(issuer, webUrl)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in"))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "closed")))
                .build();
    }

    /** Tokens live in the session, so that a restart or another copy of the gateway has them too. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, SIGN_IN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }
}
