/** Who looks for a place (studenten). */
@NullMarked
package nl.stagerocs.matching.students;

import org.jspecify.annotations.NullMarked;
