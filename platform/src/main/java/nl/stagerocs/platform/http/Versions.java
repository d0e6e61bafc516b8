package nl.stagerocs.platform.http;

import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** Versions of a record as entity tags (RFC 9110, section 13.1.1): who changes something shows which version was seen. */
public final class Versions {

    private Versions() {}

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change without {@code If-Match} (428) or on another version than was seen (412). */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw Refusal.preconditionRequired();
        }
        if (!ifMatch.equals(etag(version))) {
            throw Refusal.stale();
        }
    }
}
