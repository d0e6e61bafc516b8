/** One mail for each thing that somebody is expected to do, delivered however long it takes. */
@NullMarked
package nl.stagerocs.notification.mails;

import org.jspecify.annotations.NullMarked;
