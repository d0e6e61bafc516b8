/** A student asks for a place and a trainer answers (sollicitaties). */
@NullMarked
package nl.stagerocs.matching.applications;

import org.jspecify.annotations.NullMarked;
