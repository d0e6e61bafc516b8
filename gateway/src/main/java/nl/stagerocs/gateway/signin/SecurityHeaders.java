package nl.stagerocs.gateway.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** What a browser may do with our pages. */
@Component
public class SecurityHeaders {

    /** The header of the content security policy. */
    public static final String POLICY = "Content-Security-Policy";

    private final String issuer;
    private final String tiles;
    private final boolean secure;

    SecurityHeaders(
            @Value("${stagerocs.issuer}") String issuer,
            @Value("${stagerocs.map-tiles}") String tiles,
            @Value("${stagerocs.web-url}") String webUrl) {
        this.issuer = issuer;
        this.tiles = tiles.replaceFirst("^(https?://[^/]+).*", "$1");
        this.secure = webUrl.startsWith("https:");
    }

    /** The policy of the page whose own style elements carry this nonce. */
    public String policy(String nonce) {
        return policyWith(" 'nonce-" + nonce + "'");
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policyWith("")))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy ->
                        policy.policy("camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable());
        if (secure) {
            headers.httpStrictTransportSecurity(https -> https.requestMatcher(AnyRequestMatcher.INSTANCE));
        }
    }

    private String policyWith(String style) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'" + style,
                ("img-src 'self' data: blob: " + tiles).strip(),
                "media-src 'self' blob:",
                "connect-src 'self'",
                "frame-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self' " + issuer,
                "frame-ancestors 'none'");
    }
}
