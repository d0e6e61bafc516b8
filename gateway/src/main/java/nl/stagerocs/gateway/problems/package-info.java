/** Every refusal of the gateway itself, as problem details (RFC 9457) in the caller's language. */
@NullMarked
package nl.stagerocs.gateway.problems;

import org.jspecify.annotations.NullMarked;
