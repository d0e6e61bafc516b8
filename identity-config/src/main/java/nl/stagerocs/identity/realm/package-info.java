/** The realm as code: roles, clients and settings, applied at every start. */
@NullMarked
package nl.stagerocs.identity.realm;

import org.jspecify.annotations.NullMarked;
