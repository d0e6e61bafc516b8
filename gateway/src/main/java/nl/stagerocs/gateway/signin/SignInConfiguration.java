package nl.stagerocs.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.stagerocs.gateway.limits.RateLimit;
import nl.stagerocs.gateway.problems.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Signs browsers in by authorization code with PKCE, and asks their changes for a CSRF token; rights are for the services to decide. */
@Configuration
class SignInConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SignInConfiguration.class);
    private static final String SIGN_IN = "/oauth2/authorization";

    private final String webUrl;

    SignInConfiguration(@Value("${stagerocs.web-url}") String webUrl) {
        this.webUrl = webUrl;
    }

    @Bean
    SecurityFilterChain browsers(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            Problems problems,
            SecurityHeaders headers,
            RateLimit limit,
            ReturnTo returnTo,
            SignOut signOut) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers::apply)
                .csrf(this::onlyOfSessions)
                .addFilterBefore(limit, CsrfFilter.class)
                .addFilterAfter(returnTo, CsrfFilter.class)
                .oauth2Login(login -> login.loginPage(SIGN_IN + "/stagerocs")
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(withPkce(registrations)))
                        .successHandler(returnTo)
                        .failureHandler(SignInConfiguration::failed))
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .exceptionHandling(handling -> asProblems(handling, problems))
                .build();
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("Sign-in failed: {}", failure.getMessage());
        response.sendRedirect("/?sign-in=failed");
    }

    /** A request with a bearer token is not of a browser that could be tricked, as its session is not used. */
    private void onlyOfSessions(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(each -> each.secure(isSecure()).sameSite("Lax"));
        csrf.spa().csrfTokenRepository(cookie).ignoringRequestMatchers(Bearer::isIn);
    }

    @Bean
    DefaultCookieSerializerCustomizer secureCookie() {
        return cookie -> cookie.setUseSecureCookie(isSecure());
    }

    /** It stands in the security filters, where the session is known. */
    @Bean
    FilterRegistrationBean<RateLimit> notOnceMore(RateLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ReturnTo> neitherThis(ReturnTo returnTo) {
        var registration = new FilterRegistrationBean<>(returnTo);
        registration.setEnabled(false);
        return registration;
    }

    private boolean isSecure() {
        return webUrl.startsWith("https:");
    }

    private static void asProblems(ExceptionHandlingConfigurer<HttpSecurity> handling, Problems problems) {
        handling.authenticationEntryPoint((request, response, failure) ->
                        problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in"))
                .accessDeniedHandler((request, response, denied) ->
                        problems.write(request, response, HttpStatus.FORBIDDEN, "closed"));
    }

    private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository registrations) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, SIGN_IN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }
}
