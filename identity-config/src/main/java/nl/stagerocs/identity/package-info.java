/** Keycloak as code: realm, roles, clients, and accounts from roster events. */
@NullMarked
package nl.stagerocs.identity;

import org.jspecify.annotations.NullMarked;
