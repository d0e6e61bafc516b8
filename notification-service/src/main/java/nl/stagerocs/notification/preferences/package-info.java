/** What a person wants of notifications. */
@NullMarked
package nl.stagerocs.notification.preferences;

import org.jspecify.annotations.NullMarked;
