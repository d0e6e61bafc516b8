/** Links in mails that open one action, once, without a password. */
@NullMarked
package nl.stagerocs.notification.links;

import org.jspecify.annotations.NullMarked;
