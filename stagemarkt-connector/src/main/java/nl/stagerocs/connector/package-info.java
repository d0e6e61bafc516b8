/** The outside world of the school: what others know and we only ask. */
@NullMarked
package nl.stagerocs.connector;

import org.jspecify.annotations.NullMarked;
