/** The rules of refusals, without any service. */
@NullMarked
package nl.stagerocs.platform.problems;

import org.jspecify.annotations.NullMarked;
