package nl.stagerocs.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads the two kinds of tokens: of accounts, from Keycloak, and of mail links, from the notification service. */
final class TokenDecoders {

    private TokenDecoders() {}

    /** A token that does not say what its account may do where is of before that was said: signing in again gives a new one. */
    static JwtDecoder ofAccounts(String issuer, String jwksUri) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(jwksUri).build();
        var audience = new JwtClaimValidator<List<String>>("aud", each -> each != null && each.contains("stagerocs"));
        var memberships = new JwtClaimValidator<List<String>>(Caller.MEMBERSHIPS, Objects::nonNull);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer), audience, memberships));
        return decoder;
    }

    /** @param publicKey base64 of an X.509 P-256 key; links are signed ES256 */
    static JwtDecoder ofLinks(String publicKey) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, new ImmutableJWKSet<>(new JWKSet(key(publicKey)))));
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(Caller.LINK_ISSUER));
        return decoder;
    }

    private static ECKey key(String publicKey) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            var key = (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
            return new ECKey.Builder(Curve.P_256, key).keyIDFromThumbprint().build();
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            throw new IllegalStateException("stagerocs.links.public-key is not a P-256 public key", e);
        }
    }
}
