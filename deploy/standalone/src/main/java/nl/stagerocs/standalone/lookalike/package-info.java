/** Answers like Stagemarkt does, so that the whole chain runs without the outside world. */
@NullMarked
package nl.stagerocs.standalone.lookalike;

import org.jspecify.annotations.NullMarked;
