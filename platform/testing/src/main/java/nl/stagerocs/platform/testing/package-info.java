/** What tests stand on: real PostgreSQL and Kafka, callers with rights, and the contracts of events. */
@NullMarked
package nl.stagerocs.platform.testing;

import org.jspecify.annotations.NullMarked;
