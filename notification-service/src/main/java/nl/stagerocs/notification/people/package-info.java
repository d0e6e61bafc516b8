/** Names and addresses from the roster. */
@NullMarked
package nl.stagerocs.notification.people;

import org.jspecify.annotations.NullMarked;
