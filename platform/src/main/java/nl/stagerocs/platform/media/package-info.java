/** Where files are kept. */
@NullMarked
package nl.stagerocs.platform.media;

import org.jspecify.annotations.NullMarked;
