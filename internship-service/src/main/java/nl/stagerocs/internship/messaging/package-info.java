/** What the internship says to other services, and hears from them. */
@NullMarked
package nl.stagerocs.internship.messaging;

import org.jspecify.annotations.NullMarked;
