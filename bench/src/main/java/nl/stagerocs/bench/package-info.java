/** Measures how fast the product's own parts are, on a real PostgreSQL and a real Kafka. */
@NullMarked
package nl.stagerocs.bench;

import org.jspecify.annotations.NullMarked;
