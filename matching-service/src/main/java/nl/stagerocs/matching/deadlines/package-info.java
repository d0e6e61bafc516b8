/** The days by which a group has its wishes in order and a place (deadlines), and who is reminded of them. */
@NullMarked
package nl.stagerocs.matching.deadlines;

import org.jspecify.annotations.NullMarked;
