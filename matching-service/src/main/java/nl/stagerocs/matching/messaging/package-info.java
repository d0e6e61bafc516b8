/** What matching says to other services, and hears from them. */
@NullMarked
package nl.stagerocs.matching.messaging;

import org.jspecify.annotations.NullMarked;
