/** How many requests one caller may make. */
@NullMarked
package nl.stagerocs.gateway.limits;

import org.jspecify.annotations.NullMarked;
