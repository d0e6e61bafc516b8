package nl.stagerocs.platform.security;

/** What somebody is at a school, as the token says it. A role opens an endpoint; the relation to the record decides within it. */
public enum Role {
    STUDENT,
    SUPERVISOR,
    TRAINER,
    COORDINATOR,
    ADMINISTRATION,
    OPERATOR
}
