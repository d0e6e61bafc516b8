package nl.stagerocs.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this installation, made once and kept in one file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    /** Reads the secrets that there are. */
    public Secrets(Home home) {
        file = home.folder("").resolve("secrets.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of this name; made when it is asked for first. */
    public synchronized String of(String name) {
        String found = known.getProperty(name);
        if (found != null) {
            return found;
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Base64 of one half of the key pair for mail links; {@code public} or {@code private}. */
    public synchronized String linkKey(String half) {
        if (!known.containsKey("links.public")) {
            KeyPair pair = pair();
            keep(
                    "links.public",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            keep(
                    "links.private",
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
        return known.getProperty("links." + half);
    }

    private String keep(String name, String value) {
        known.setProperty(name, value);
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Made by ./stagerocs up; belongs to this machine only");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return value;
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
