/** The smallest service that uses every part of the platform: notes that belong to a school. */
@NullMarked
package nl.stagerocs.platform.notes;

import org.jspecify.annotations.NullMarked;
