/** A service that listens to the hours, as the board does. */
@NullMarked
package nl.stagerocs.bench.board;

import org.jspecify.annotations.NullMarked;
