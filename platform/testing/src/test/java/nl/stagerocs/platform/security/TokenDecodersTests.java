package nl.stagerocs.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class TokenDecodersTests {

    private static final String ISSUER = "https://issuer.test";

    private HttpServer keys;
    private RSAKey key;

    @BeforeEach
    void publishKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        byte[] published = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        keys.start();
    }

    @AfterEach
    void stop() {
        keys.stop(0);
    }

    @Test
    void asksForANewTokenWhereOneSaysNothingOfMemberships() throws Exception {
        JwtDecoder decoder = TokenDecoders.ofAccounts(
                ISSUER, "http://localhost:" + keys.getAddress().getPort() + "/certs");

        assertThat(decoder.decode(token(List.of("99RL:student"))).getIssuer()).hasToString(ISSUER);
        assertThatThrownBy(() -> decoder.decode(token(null)))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("memberships");
    }

    private String token(@Nullable List<String> memberships) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("stagerocs")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("school", List.of("99RL"))
                .claim("roles", List.of("coordinator"))
                .claim("memberships", memberships)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
