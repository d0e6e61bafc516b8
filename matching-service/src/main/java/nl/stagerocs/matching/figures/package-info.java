/** The coordinator's figures (kengetallen). */
@NullMarked
package nl.stagerocs.matching.figures;

import org.jspecify.annotations.NullMarked;
