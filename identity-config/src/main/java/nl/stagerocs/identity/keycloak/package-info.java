/** Keycloak's admin API, as little of it as we use. */
@NullMarked
package nl.stagerocs.identity.keycloak;

import org.jspecify.annotations.NullMarked;
