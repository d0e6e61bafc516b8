/** What the distribution costs, beside the least that can be and two libraries. */
@NullMarked
package nl.stagerocs.bench.allocation;

import org.jspecify.annotations.NullMarked;
