/** How identifiers are made. */
@NullMarked
package nl.stagerocs.platform.ids;

import org.jspecify.annotations.NullMarked;
