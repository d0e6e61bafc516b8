/** The internship itself and the gate to it (stage). */
@NullMarked
package nl.stagerocs.internship.internships;

import org.jspecify.annotations.NullMarked;
