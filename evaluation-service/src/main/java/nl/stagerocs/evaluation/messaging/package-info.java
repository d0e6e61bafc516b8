/** What evaluation says to other services. */
@NullMarked
package nl.stagerocs.evaluation.messaging;

import org.jspecify.annotations.NullMarked;
