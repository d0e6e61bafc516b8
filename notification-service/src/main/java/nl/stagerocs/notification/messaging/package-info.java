/** Which events open and close which tasks. */
@NullMarked
package nl.stagerocs.notification.messaging;

import org.jspecify.annotations.NullMarked;
