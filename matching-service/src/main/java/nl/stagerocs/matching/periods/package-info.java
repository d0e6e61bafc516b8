/** The internships that groups do, one after the other, and by when each step towards them is done (BPV-perioden). */
@NullMarked
package nl.stagerocs.matching.periods;

import org.jspecify.annotations.NullMarked;
