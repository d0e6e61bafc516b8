/** Keycloak as it is after our realm, our theme and the roster's events, on the real thing. */
@NullMarked
package nl.stagerocs.identity;

import org.jspecify.annotations.NullMarked;
