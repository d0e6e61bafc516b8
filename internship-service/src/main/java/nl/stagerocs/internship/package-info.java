/** Stage: the internship, its hours, and each student's journey. */
@NullMarked
package nl.stagerocs.internship;

import org.jspecify.annotations.NullMarked;
