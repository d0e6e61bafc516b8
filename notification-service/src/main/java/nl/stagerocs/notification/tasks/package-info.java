/** What somebody is expected to do now (open acties, taken). */
@NullMarked
package nl.stagerocs.notification.tasks;

import org.jspecify.annotations.NullMarked;
