package nl.stagerocs.platform.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A fresh key pair for mail links, once per run. */
public final class TestKeys {

    private static final KeyPair PAIR = generate();

    /** Base64 of the X.509 public key. */
    public static final String PUBLIC =
            Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());

    /** Base64 of the PKCS#8 private key. */
    public static final String PRIVATE =
            Base64.getEncoder().encodeToString(PAIR.getPrivate().getEncoded());

    private TestKeys() {}

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
