package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.UUID;

/**
 * An account as it should be in Keycloak.
 *
 * @param schools the schools of the person; without any the account is closed
 * @param roles realm roles, in lower case
 */
record Account(
        UUID personId, String email, String firstName, String lastName, List<String> schools, List<String> roles) {}
