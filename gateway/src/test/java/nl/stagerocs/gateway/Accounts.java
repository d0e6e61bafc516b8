package nl.stagerocs.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account page that is not ours: it answers as OpenID Connect says, with tokens that are really signed. */
final class Accounts {

    private static final String TOKENS = "/realms/stagerocs/protocol/openid-connect/token";
    private static final List<String> OF_YARA = List.of("99RL:student");
    private static final RSAKey KEY = key();

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private List<String> memberships = OF_YARA;

    Accounts() {
        server.start();
        server.stubFor(get("/realms/stagerocs/protocol/openid-connect/certs")
                .willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    String issuer() {
        return server.baseUrl() + "/realms/stagerocs";
    }

    /** Gives a code's tokens, of which the access token lives this long. */
    void welcomes(String nonce, Duration lifetime) {
        server.stubFor(post(urlEqualTo(TOKENS))
                .withRequestBody(containing("grant_type=authorization_code"))
                .withRequestBody(containing("code_verifier="))
                .willReturn(okJson(tokens(nonce, lifetime))));
    }

    /** Refreshes a session, from now on with these memberships. */
    void refreshesAs(String... others) {
        memberships = List.of(others);
        server.stubFor(post(urlEqualTo(TOKENS))
                .withRequestBody(containing("grant_type=refresh_token"))
                .willReturn(okJson(tokens(null, Duration.ofMinutes(5)))));
    }

    /** Has ended the session. */
    void hasEndedTheSession() {
        server.stubFor(post(urlEqualTo(TOKENS))
                .withRequestBody(containing("grant_type=refresh_token"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":\"invalid_grant\"}")));
    }

    /** Is in trouble. */
    void fails() {
        server.stubFor(post(urlEqualTo(TOKENS))
                .withRequestBody(containing("grant_type=refresh_token"))
                .willReturn(aResponse().withStatus(503)));
    }

    void forgetsWhatItWasAsked() {
        server.resetRequests();
        memberships = OF_YARA;
    }

    int refreshes() {
        return server.findAll(postRequestedFor(urlEqualTo(TOKENS)).withRequestBody(containing("refresh_token")))
                .size();
    }

    String token(String membership, Duration lifetime) {
        memberships = List.of(membership);
        return sign(claims(lifetime).audience("stagerocs").build());
    }

    private String tokens(@Nullable String nonce, Duration lifetime) {
        String access = sign(claims(lifetime).audience("stagerocs").build());
        String id = sign(claims(Duration.ofMinutes(5))
                .audience("stagerocs-web")
                .claim("nonce", nonce)
                .build());
        return """
               {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"again","id_token":"%s","scope":"openid"}""".formatted(access, lifetime.toSeconds(), id);
    }

    private JWTClaimsSet.Builder claims(Duration lifetime) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("5d7c1f0e")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(lifetime)))
                .claim("preferred_username", "yara.bouzid@student.rivierenland.example")
                .claim("name", "Yara Bouzid")
                .claim("person_id", "01980000-0000-7000-8000-000000000001")
                .claim("school", List.of("99RL"))
                .claim("roles", List.of("coordinator", "offline_access"))
                .claim("memberships", memberships.isEmpty() ? null : memberships);
    }

    private static String sign(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(KEY));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
