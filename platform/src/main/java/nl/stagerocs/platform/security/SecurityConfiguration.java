package nl.stagerocs.platform.security;

import java.util.List;
import java.util.Map;
import nl.stagerocs.platform.problems.SecurityProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Every service: stateless, bearer tokens of two issuers, closed by default. */
@AutoConfiguration(before = OAuth2ResourceServerWebSecurityAutoConfiguration.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, JwtIssuerAuthenticationManagerResolver tokens, SecurityProblems problems) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/actuator/prometheus",
                                "/actuator/info",
                                "/api/*/openapi/**",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(tokens)
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    JwtIssuerAuthenticationManagerResolver tokens(
            @Value("${stagerocs.issuer}") String issuer,
            @Value("${stagerocs.jwks-uri}") String jwksUri,
            @Value("${stagerocs.links.public-key}") String linksKey) {
        Map<String, AuthenticationManager> byIssuer = Map.of(
                issuer,
                manager(TokenDecoders.ofAccounts(issuer, jwksUri)),
                Caller.LINK_ISSUER,
                manager(TokenDecoders.ofLinks(linksKey)));
        return new JwtIssuerAuthenticationManagerResolver(
                claimed -> byIssuer.getOrDefault(claimed, SecurityConfiguration::unknownIssuer));
    }

    @Bean
    UsedLinks usedLinks(JdbcTemplate jdbc) {
        return new JdbcUsedLinks(jdbc);
    }

    @Bean
    WebMvcRegistrations door(UsedLinks usedLinks) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Door(usedLinks);
            }
        };
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter());
            }
        };
    }

    private static Authentication unknownIssuer(Authentication token) {
        throw new InvalidBearerTokenException("unknown issuer");
    }

    private static AuthenticationManager manager(JwtDecoder decoder) {
        return new JwtAuthenticationProvider(decoder)::authenticate;
    }
}
