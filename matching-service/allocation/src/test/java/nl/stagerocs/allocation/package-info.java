@NullMarked
package nl.stagerocs.allocation;

import org.jspecify.annotations.NullMarked;
