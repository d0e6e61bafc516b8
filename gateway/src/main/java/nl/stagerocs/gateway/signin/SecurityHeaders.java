package nl.stagerocs.gateway.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages. */
@Component
public class SecurityHeaders {

    private final String issuer;
    private final String tiles;

    SecurityHeaders(
            @Value("${stagerocs.issuer}") String issuer, @Value("${stagerocs.map-tiles:}") String tiles) {
        this.issuer = issuer;
        this.tiles = tiles;
    }

    /** The content security policy of a page whose own style elements carry this nonce. */
    public String policy(String nonce) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-%s'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob: %s; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'self'; frame-src 'self' blob:; frame-ancestors 'none'; form-action 'self' %s"
                .formatted(nonce, tiles, issuer);
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), microphone=(self), geolocation=(self), payment=()"))
                .cacheControl(cache -> cache.disable());
    }
}
