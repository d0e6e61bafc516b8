package nl.stagerocs.platform.ids;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identifiers. */
public final class Ids {

    private Ids() {}

    /** A fresh UUIDv7 (RFC 9562), which sorts by the moment that it was made. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUUID(null);
    }

    /** The same id for the same e-mail address in every school, whatever its case. */
    public static UUID ofEmail(String email) {
        return UUID.nameUUIDFromBytes(
                ("mailto:" + email.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
    }
}
