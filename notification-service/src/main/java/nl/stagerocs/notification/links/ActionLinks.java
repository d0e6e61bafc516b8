package nl.stagerocs.notification.links;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs links that let their reader do one thing, once, without an account: a JWT (ES256) naming the person, the school and the
 * resource, in the fragment of the address, so that it never reaches a server's log.
 */
@Component
public class ActionLinks {

    private static final String ISSUER = "stagerocs-links";

    private final JWSSigner signer;
    private final String webUrl;
    private final Duration lifetime;
    private final Duration longest;
    private final Clock clock;

    ActionLinks(
            @Value("${stagerocs.links.private-key}") String privateKey,
            @Value("${stagerocs.web-url}") String webUrl,
            @Value("${notification.link-lifetime}") Duration lifetime,
            @Value("${notification.longest-link-lifetime}") Duration longest,
            Clock clock) {
        this.signer = signer(privateKey);
        this.webUrl = webUrl;
        this.lifetime = lifetime;
        this.longest = longest;
        this.clock = clock;
    }

    /** The address of a page, for somebody who signs in. */
    public String plain(String path) {
        return webUrl + path;
    }

    /** Until when a link made now works for what can be answered until then; null where nothing says so. */
    public Instant validUntil(@Nullable Instant answerBy) {
        Instant now = clock.instant();
        Instant usual = now.plus(lifetime);
        Instant last = now.plus(longest);
        if (answerBy == null || !answerBy.isAfter(usual)) {
            return usual;
        }
        return answerBy.isBefore(last) ? answerBy : last;
    }

    /** Since when a link was made that may work now. */
    Instant validSince() {
        return clock.instant().minus(longest);
    }

    /**
     * The address that opens one action for one person.
     *
     * @param id the same for every copy of the same mail, so that one use uses up all
     * @param until when it works
     */
    public String acting(UUID id, UUID person, String school, String resource, String path, Instant until) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.toString())
                .jwtID(id.toString())
                .claim("school", school)
                .claim("resource", resource)
                .claim("path", path)
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(until))
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return webUrl + "/doen#" + jwt.serialize();
    }

    private static JWSSigner signer(String privateKey) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new ECDSASigner((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            throw new IllegalStateException("stagerocs.links.private-key is not a P-256 private key", e);
        }
    }
}
