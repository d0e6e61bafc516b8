package nl.stagerocs.identity.accounts;

import java.util.List;
import java.util.UUID;

/**
 * An account as it should be in Keycloak.
 *
 * @param memberships what the person is at which school; without any the account is closed
 */
record Account(UUID personId, String email, String firstName, String lastName, List<Membership> memberships) {}
