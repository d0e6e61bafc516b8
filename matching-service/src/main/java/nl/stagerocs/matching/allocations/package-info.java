/** Distributing students over places (verdelen): a round compares two methods on the same wishes, and publishes one. */
@NullMarked
package nl.stagerocs.matching.allocations;

import org.jspecify.annotations.NullMarked;
