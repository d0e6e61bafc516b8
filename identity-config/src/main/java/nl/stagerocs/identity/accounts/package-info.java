/** Accounts that follow the roster: made, changed and closed by its events. */
@NullMarked
package nl.stagerocs.identity.accounts;

import org.jspecify.annotations.NullMarked;
