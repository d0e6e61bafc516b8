/** How services run: mechanisms without any word of the field. */
@NullMarked
package nl.stagerocs.platform;

import org.jspecify.annotations.NullMarked;
