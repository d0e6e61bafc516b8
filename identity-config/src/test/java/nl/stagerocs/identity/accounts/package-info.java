/** What we read of the roster's events. */
@NullMarked
package nl.stagerocs.identity.accounts;

import org.jspecify.annotations.NullMarked;
