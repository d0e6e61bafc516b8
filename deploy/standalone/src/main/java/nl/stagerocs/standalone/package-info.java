/** The whole system on one machine: real parts, started, watched and stopped by one command. */
@NullMarked
package nl.stagerocs.standalone;

import org.jspecify.annotations.NullMarked;
