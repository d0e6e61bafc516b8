/** Every refusal as RFC 9457 problem details, in the caller's language. */
@NullMarked
package nl.stagerocs.platform.problems;

import org.jspecify.annotations.NullMarked;
