/** A student and a place that found each other, and the supervisor's decision (plaatsingen). */
@NullMarked
package nl.stagerocs.matching.placements;

import org.jspecify.annotations.NullMarked;
