package nl.stagerocs.platform.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody is at a school. A role opens an endpoint; the relation to the record decides within it. Who has several acts by
 * the first in this order to which the endpoint is open.
 */
public enum Role {
    COORDINATOR,
    ADMINISTRATION,
    SUPERVISOR,
    STUDENT,
    TRAINER,
    OPERATOR;

    /** The role of a name as tokens write it. */
    static Optional<Role> named(String name) {
        return Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
