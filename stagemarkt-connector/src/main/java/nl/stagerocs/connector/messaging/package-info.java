/** What the connector hears of places, and says of recognitions. */
@NullMarked
package nl.stagerocs.connector.messaging;

import org.jspecify.annotations.NullMarked;
