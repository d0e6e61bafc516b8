/** What every request may hold, wherever a value stands in it: in the address, in a form or in a body. */
@NullMarked
package nl.stagerocs.platform.input;

import org.jspecify.annotations.NullMarked;
