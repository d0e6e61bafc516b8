/** What contract says to other services, and hears from them. */
@NullMarked
package nl.stagerocs.contract.messaging;

import org.jspecify.annotations.NullMarked;
