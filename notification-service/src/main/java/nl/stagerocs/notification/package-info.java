/** Open actions, mails and reminders. */
@NullMarked
package nl.stagerocs.notification;

import org.jspecify.annotations.NullMarked;
